public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        Func<int> f = () => 1;
        return f();
    }
}
