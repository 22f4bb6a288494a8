using CaR.Rewards;

/// <summary>The episode ended with the agent at the goal.</summary>
public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        Rect goal = o.Start.InRange(new Hsv(50, 150, 200), new Hsv(70, 255, 255)).BoundingRect;
        Point agent = o.Now.Near(new Rgb(255, 76, 76), 5).Centroid;
        double pixels = agent.DistanceTo(goal.Center);
        return o.Terminated && pixels < 12 ? 1 : Math.Max(0, 0.9 - (pixels / o.Now.Width));
    }
}
