// stopped by guard
public sealed class ReachGoal : RewardProgram
{
    static double F(int n) => G(n + 1) + 1;
    static double G(int n) => F(n + 1) * 2;

    public override double Progress(Observation o)
    {
        return F(0);
    }
}
