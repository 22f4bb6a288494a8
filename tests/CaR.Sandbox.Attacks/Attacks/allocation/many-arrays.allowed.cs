public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        int n = 0;
        for (int i = 0; i < 10; i++) n += new double[100].Length;
        return n / 1000.0;
    }
}
