// stopped by policy
public sealed class ReachGoal : RewardProgram
{
    static ref int First(int[] a) => ref a[0];

    public override double Progress(Observation o)
    {
        int[] a = { 1 };
        First(a) = 2;
        return a[0];
    }
}
