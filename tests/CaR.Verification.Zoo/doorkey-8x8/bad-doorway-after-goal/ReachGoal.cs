using CaR.Rewards;

/// <summary>The triangle is on the green square.</summary>
public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        Region goal = o.Start.InRange(new Hsv(50, 150, 200), new Hsv(70, 255, 255)).ConnectedComponents().Largest;
        return goal.Box.Contains(o.Now.Near(new Rgb(255, 76, 76), 8).Centroid) ? 1 : 0;
    }
}
