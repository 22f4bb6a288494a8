using CaR.Rewards;

/// <summary>How much of the way between the agent and the goal has been covered.</summary>
public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        Mask goal = o.Start.InRange(new Rgb(0, 240, 0), new Rgb(100, 255, 100));
        Point start = Agent(o.Start);
        Point now = Agent(o.Now);
        if (goal.IsEmpty || double.IsNaN(now.X)) return double.NaN;
        double before = start.DistanceTo(goal.Centroid);
        double covered = now.DistanceTo(goal.Centroid) - before;
        return Math.Clamp(4 * covered / before, 0, 1);
    }

    private static Point Agent(Frame frame) => frame.Near(new Rgb(255, 76, 76), 10).ConnectedComponents().Largest.Centroid;
}
