using CaR.Rewards;

/// <summary>Nearness to the goal; the episode ends when it is reached.</summary>
public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        if (o.Terminated) return 1;
        Point goal = o.Start.InRange(new Hsv(50, 150, 200), new Hsv(70, 255, 255)).Centroid;
        Point agent = o.Now.Near(new Rgb(255, 76, 76), 5).Centroid;
        return 0.9 * (1 - o.Now.DistanceNorm(agent, goal));
    }
}
