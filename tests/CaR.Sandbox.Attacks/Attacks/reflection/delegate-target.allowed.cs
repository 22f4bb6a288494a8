public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        Func<int> f = () => o.Now.Width;
        return f() > 0 ? 1 : 0;
    }
}
