using CaR.Rewards;

/// <summary>The agent nears the green square; done on it.</summary>
public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        Mask goal = o.Start.InRange(new Rgb(0, 250, 0), new Rgb(90, 255, 90));
        Point agent = o.Now.Near(new Rgb(255, 76, 76), 8).Centroid;
        if (goal.IsEmpty || double.IsNaN(agent.X)) return double.NaN;
        if (goal.BoundingRect.Contains(agent)) return 1;
        return Math.Max(0, 0.9 - o.Now.DistanceNorm(agent, goal.Centroid));
    }
}
