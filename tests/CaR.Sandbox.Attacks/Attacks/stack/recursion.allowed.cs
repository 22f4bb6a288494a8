public sealed class ReachGoal : RewardProgram
{
    static double F(int n) => n == 0 ? 0 : F(n - 1) + 1;

    public override double Progress(Observation o)
    {
        return F(9) / 9.0;
    }
}
