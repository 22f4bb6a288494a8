using CaR.Rewards;

/// <summary>Nearness to the goal, and all of it on the goal.</summary>
public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        Region goal = o.Start.InRange(new Hsv(50, 150, 200), new Hsv(70, 255, 255)).ConnectedComponents().Largest;
        Point agent = o.Now.Near(new Rgb(255, 76, 76), 8).Centroid;
        double nearness = 0.9 * (1 - o.Now.DistanceNorm(agent, goal.Centroid));
        double reached = goal.Box.Contains(agent) ? 1 : 0;
        nearness = Math.Max(nearness, reached * 0.9);
        return nearness;
    }
}
