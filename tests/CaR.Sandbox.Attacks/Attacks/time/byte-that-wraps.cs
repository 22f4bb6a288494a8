// stopped by guard
public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        int s = 0;
        for (byte b = 0; b < 256; b++) s++;
        return s;
    }
}
