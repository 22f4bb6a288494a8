public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        return o.Terminated ? 1 : 0;
    }
}
