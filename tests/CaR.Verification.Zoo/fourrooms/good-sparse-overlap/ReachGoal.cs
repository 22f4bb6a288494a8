using CaR.Rewards;

/// <summary>The agent's red lies inside the box of the green that the first picture shows.</summary>
public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        Rect goal = o.Start.InRange(new Rgb(0, 250, 0), new Rgb(80, 255, 80)).BoundingRect;
        Rect agent = o.Now.InRange(new Rgb(250, 60, 60), new Rgb(255, 90, 90)).BoundingRect;
        if (goal.IsEmpty || agent.IsEmpty) return double.NaN;
        return (double)agent.Intersect(goal).Area / agent.Area > 0.5 ? 1 : 0;
    }
}
