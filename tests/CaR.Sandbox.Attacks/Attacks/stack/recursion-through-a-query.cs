// stopped by guard
public sealed class ReachGoal : RewardProgram
{
    static double F(int n) => Enumerable.Range(0, 2).Sum(x => F(n + 1));

    public override double Progress(Observation o)
    {
        return F(0);
    }
}
