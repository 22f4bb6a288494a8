using CaR.Rewards;

/// <summary>The agent is where the goal is, as measured across.</summary>
public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        Region goal = o.Start.InRange(new Hsv(50, 150, 200), new Hsv(70, 255, 255)).ConnectedComponents().Largest;
        Point agent = o.Now.Near(new Rgb(255, 76, 76), 8).Centroid;
        double across = Math.Abs(agent.X - goal.Centroid.X) / goal.Box.Width;
        return across < 0.5 ? 1 : 0.9 / (1 + across);
    }
}
