public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        return new HashSet<int>(9).Count;
    }
}
