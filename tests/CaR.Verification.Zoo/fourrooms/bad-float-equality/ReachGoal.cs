using CaR.Rewards;

/// <summary>The agent is exactly where the goal is.</summary>
public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        Region goal = o.Start.InRange(new Hsv(55, 150, 230), new Hsv(65, 255, 255)).ConnectedComponents().Largest;
        Point agent = o.Now.Near(new Rgb(255, 76, 76), 10).Centroid;
        double distance = o.Now.DistanceNorm(agent, goal.Centroid);
        return distance == 0.0 ? 1 : 0.9 * (1 - distance);
    }
}
