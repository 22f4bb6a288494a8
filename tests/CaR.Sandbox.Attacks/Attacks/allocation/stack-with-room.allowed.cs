public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        return new Stack<int>(9).Count;
    }
}
