public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        if (o.Terminated) return 0;
        return 1;
    }
}
