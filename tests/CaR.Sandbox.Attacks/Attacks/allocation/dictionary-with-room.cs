// stopped by guard
public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        return new Dictionary<int, int>(int.MaxValue).Count;
    }
}
