// stopped by guard
public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        long s = 0;
        for (long i = 0; i < 1L << 40; i++) s ^= i;
        return s;
    }
}
