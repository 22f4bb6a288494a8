// stopped by guard
public sealed class ReachGoal : RewardProgram
{
    static void Zero(out int i) => i = 0;

    public override double Progress(Observation o)
    {
        int s = 0;
        for (int i = 0; i < 10; i++) { Zero(out i); s++; }
        return s;
    }
}
