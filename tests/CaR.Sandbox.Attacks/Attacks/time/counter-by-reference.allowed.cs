public sealed class ReachGoal : RewardProgram
{
    static void Back(ref int i) { if (i > 5) i = 0; }

    public override double Progress(Observation o)
    {
        int s = 0;
        for (int i = 0; i < 10; i++) { Back(ref s); }
        return 0;
    }
}
