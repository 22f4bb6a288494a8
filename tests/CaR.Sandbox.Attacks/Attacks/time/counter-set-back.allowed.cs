public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        int s = 0;
        for (int i = 0; i < 10; i++) { if (i == 5) i = 8; s++; }
        return s / 10.0;
    }
}
