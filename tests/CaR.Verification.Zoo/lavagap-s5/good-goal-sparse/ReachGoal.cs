using CaR.Rewards;

/// <summary>The agent's triangle is inside the green square.</summary>
public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        Mask goal = o.Start.Near(new Rgb(0, 255, 0), 5) | o.Start.Near(new Rgb(76, 255, 76), 5);
        Mask agent = o.Now.Near(new Rgb(255, 76, 76), 5);
        if (goal.IsEmpty || agent.IsEmpty) return double.NaN;
        return agent.CountIn(goal.BoundingRect) > agent.CountNonZero / 2 ? 1 : 0;
    }
}
