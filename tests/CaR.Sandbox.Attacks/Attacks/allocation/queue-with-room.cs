// stopped by guard
public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        return new Queue<int>(int.MaxValue).Count;
    }
}
