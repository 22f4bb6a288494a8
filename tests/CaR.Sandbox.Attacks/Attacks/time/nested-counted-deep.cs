// stopped by guard
public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        int s = 0;
        for (int a = 0; a < 2000; a++) for (int b = 0; b < 2000; b++) for (int c = 0; c < 2000; c++) for (int d = 0; d < 2000; d++) s++;
        return s;
    }
}
