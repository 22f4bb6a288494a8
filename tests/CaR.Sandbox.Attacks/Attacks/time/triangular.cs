// stopped by guard
public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        int s = 0;
        for (int a = 0; a < 90000; a++) for (int b = a; b < 90000; b++) s ^= b;
        return s;
    }
}
