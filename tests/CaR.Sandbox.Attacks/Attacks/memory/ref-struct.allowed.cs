public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        int[] r = { 1 };
        return r[0];
    }
}
