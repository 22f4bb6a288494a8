public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        return o.Now.AbsDiff(o.Start).IsEmpty ? 1 : 0;
    }
}
