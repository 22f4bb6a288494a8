// stopped by guard
public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        int s = 0;
        for (uint u = 9; u >= 0; u--) s++;
        return s;
    }
}
