// stopped by guard
public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        Func<double, double> f = null!;
        f = x => f(x + 1) + 1;
        return f(0);
    }
}
