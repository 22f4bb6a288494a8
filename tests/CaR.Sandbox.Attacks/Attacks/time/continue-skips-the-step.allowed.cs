public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        int i = 0, s = 0;
        while (i < 10) { i++; if (i > 5) continue; s++; }
        return s / 10.0;
    }
}
