// stopped by guard
public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        int s = 0;
        for (int i = 0; i <= int.MaxValue; i++) s ^= i;
        return s;
    }
}
