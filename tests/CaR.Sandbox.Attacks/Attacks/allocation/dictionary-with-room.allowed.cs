public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        return new Dictionary<int, int>(9).Count;
    }
}
