public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        int s = 0;
        for (int a = 0; a < 64; a++) for (int b = 0; b < 64; b++) s ^= a * b;
        return (s & 1);
    }
}
