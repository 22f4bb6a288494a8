public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        int s = 0;
        for (int a = 0; a < 90; a++) for (int b = a; b < 90; b++) s ^= b;
        return s & 1;
    }
}
