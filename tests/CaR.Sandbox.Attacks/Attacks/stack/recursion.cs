// stopped by guard
public sealed class ReachGoal : RewardProgram
{
    static double F(int n) => F(n + 1) + 1;

    public override double Progress(Observation o)
    {
        return F(0);
    }
}
