// stopped by guard
public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        var a = new int[2000][];
        for (int i = 0; i < 2000; i++) a[i] = new int[2000];
        return a.Length;
    }
}
