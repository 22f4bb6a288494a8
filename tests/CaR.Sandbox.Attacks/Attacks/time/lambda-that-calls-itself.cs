// stopped by guard
public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        Func<int, int> f = null!;
        f = n => n <= 0 ? 0 : f(n - 1) + f(n - 1);
        return f(60);
    }
}
