// stopped by guard
public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        int n = 10, s = 0;
        for (int i = 0; i < n; i++) { n++; s++; if (n < 0) n = 10; if (i > 1000000) i = 0; }
        return s;
    }
}
