public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        int n = 0;
        do n++; while (n < 9);
        return n / 9.0;
    }
}
