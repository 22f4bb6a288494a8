using CaR.Rewards;

/// <summary>Green is hidden under the agent.</summary>
public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        Region goal = o.Start.Near(new Rgb(38, 255, 38), 40).ConnectedComponents().Largest;
        if (goal.IsEmpty) return double.NaN;
        return o.Now.Near(new Rgb(38, 255, 38), 40).CountIn(goal.Box) < 60 ? 1 : 0;
    }
}
