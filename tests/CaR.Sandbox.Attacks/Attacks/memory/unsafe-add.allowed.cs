public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        int[] a = new int[1];
        return a[0];
    }
}
