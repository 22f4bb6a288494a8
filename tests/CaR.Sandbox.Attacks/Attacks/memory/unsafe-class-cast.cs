// stopped by policy, image
public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        var t = System.Runtime.CompilerServices.Unsafe.As<int[]>(new long[1]);
        return t.Length;
    }
}
