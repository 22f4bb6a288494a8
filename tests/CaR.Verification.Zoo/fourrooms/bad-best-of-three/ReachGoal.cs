using CaR.Rewards;

/// <summary>A sum of nearness across, nearness down and the goal in view.</summary>
public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        Region goal = o.Start.InRange(new Hsv(55, 150, 230), new Hsv(65, 255, 255)).ConnectedComponents().Largest;
        Point agent = o.Now.Near(new Rgb(255, 76, 76), 10).Centroid;
        if (goal.IsEmpty || double.IsNaN(agent.X)) return double.NaN;
        double across = 1 - (Math.Abs(agent.X - goal.Centroid.X) / o.Now.Width);
        double down = 1 - (Math.Abs(agent.Y - goal.Centroid.Y) / o.Now.Height);
        double seen = o.Now.Near(new Rgb(76, 255, 76), 3).IsEmpty ? 0 : 1;
        return (0.4 * across) + (0.4 * down) + (0.4 * seen);
    }
}
