// stopped by guard
public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        return Enumerable.Range(0, int.MaxValue).ToList().Count;
    }
}
