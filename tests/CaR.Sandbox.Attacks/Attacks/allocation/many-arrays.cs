// stopped by guard
public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        int n = 0;
        for (int i = 0; i < 100000; i++) n += new double[10000].Length;
        return n;
    }
}
