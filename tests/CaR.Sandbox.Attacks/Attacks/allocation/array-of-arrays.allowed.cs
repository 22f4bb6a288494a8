public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        var a = new int[20][];
        for (int i = 0; i < 20; i++) a[i] = new int[20];
        return a.Length / 20.0;
    }
}
