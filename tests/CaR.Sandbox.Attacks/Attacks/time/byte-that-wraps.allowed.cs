public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        int s = 0;
        for (byte b = 0; b < 200; b++) s++;
        return s / 200.0;
    }
}
