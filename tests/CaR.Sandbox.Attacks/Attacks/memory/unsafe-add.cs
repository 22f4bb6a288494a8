// stopped by policy, image
public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        int[] a = new int[1];
        return System.Runtime.CompilerServices.Unsafe.Add(ref a[0], 1000);
    }
}
