public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        return 0.5;
    }
}
