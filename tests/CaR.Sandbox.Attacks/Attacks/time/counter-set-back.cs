// stopped by guard
public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        int s = 0;
        for (int i = 0; i < 10; i++) { if (i == 9) i = 0; s++; }
        return s;
    }
}
