public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        // x
        return 1;
    }
}
