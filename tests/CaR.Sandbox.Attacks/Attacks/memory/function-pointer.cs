// stopped by policy, references
public sealed class ReachGoal : RewardProgram
{
    static int Twice(int x) => 2 * x;

    public override double Progress(Observation o)
    {
        unsafe { delegate*<int, int> f = &Twice; return f(1); }
    }
}
