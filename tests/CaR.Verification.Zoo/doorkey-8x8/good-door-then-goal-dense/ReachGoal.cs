using CaR.Rewards;

/// <summary>How far the agent has come from where it stood to the green square, in steps along the axes.</summary>
public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        Region goal = o.Start.InRange(new Hsv(50, 150, 200), new Hsv(70, 255, 255)).ConnectedComponents().Largest;
        if (goal.IsEmpty) return double.NaN;
        double start = Steps(o.Start, goal);
        double now = Steps(o.Now, goal);
        if (now < 0.5) return 1;
        return Math.Clamp(1 - (now / start), 0, 0.95);
    }

    private static double Steps(Frame frame, Region goal)
    {
        Rect agent = frame.Near(new Rgb(255, 76, 76), 8).BoundingRect;
        double tile = goal.Box.Width;
        double columns = Math.Abs(Math.Floor(agent.Center.X / tile) - Math.Floor(goal.Centroid.X / tile));
        double rows = Math.Abs(Math.Floor(agent.Center.Y / tile) - Math.Floor(goal.Centroid.Y / tile));
        return columns + rows;
    }
}
