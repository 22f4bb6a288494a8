// stopped by guard
public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        int i = 0, s = 0;
        while (i < 10) { s++; if (s > 0) continue; i++; }
        return s;
    }
}
