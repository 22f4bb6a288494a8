// stopped by policy, image
public sealed class ReachGoal : RewardProgram
{
    private static readonly Func<int> s_next = Make();
    private static Func<int> Make() { int n = 0; return () => ++n; }

    public override double Progress(Observation o)
    {
        return s_next();
    }
}
