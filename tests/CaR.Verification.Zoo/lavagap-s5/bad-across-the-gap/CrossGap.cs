using CaR.Rewards;

/// <summary>The agent is beyond the lava's column.</summary>
public sealed class CrossGap : RewardProgram
{
    public override double Progress(Observation o)
    {
        Rect lava = o.Start.InRange(new Hsv(10, 120, 100), new Hsv(20, 255, 255)).BoundingRect;
        Point agent = o.Now.Near(new Rgb(255, 76, 76), 5).Centroid;
        return agent.X >= lava.X ? 1 : 0;
    }
}
