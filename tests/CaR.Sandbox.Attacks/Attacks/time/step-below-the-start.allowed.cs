public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        int s = 0;
        for (int i = 99; i >= 0; i--) s ^= i;
        return s & 1;
    }
}
