using CaR.Rewards;

/// <summary>The agent comes to the green tile.</summary>
public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        Point goal = new Point(107.5, 99.5);
        Point agent = o.Now.Near(new Rgb(255, 76, 76), 10).Centroid;
        double tiles = agent.DistanceTo(goal) / 8;
        return tiles < 0.5 ? 1 : 0.9 / (1 + tiles);
    }
}
