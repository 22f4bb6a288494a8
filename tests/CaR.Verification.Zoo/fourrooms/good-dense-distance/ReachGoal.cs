using CaR.Rewards;

/// <summary>The share of the way from the first place to the goal, as the crow flies.</summary>
public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        Mask goal = o.Start.InRange(new Rgb(0, 240, 0), new Rgb(100, 255, 100));
        Point start = Agent(o.Start);
        Point now = Agent(o.Now);
        if (goal.IsEmpty || double.IsNaN(now.X) || double.IsNaN(start.X)) return double.NaN;
        if (goal.BoundingRect.Contains(now)) return 1;
        double share = 1 - (now.DistanceTo(goal.Centroid) / start.DistanceTo(goal.Centroid));
        return Math.Clamp(share, 0, 0.9);
    }

    private static Point Agent(Frame frame) => frame.Near(new Rgb(255, 76, 76), 10).ConnectedComponents().Largest.Centroid;
}
