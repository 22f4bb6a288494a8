public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        int[] a = { 1 };
        a[0] = 0;
        return a[0];
    }
}
