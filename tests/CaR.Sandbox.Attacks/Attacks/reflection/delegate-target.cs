// stopped by policy, image
public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        Func<int> f = () => o.Now.Width;
        return f.Target is null ? 1 : 0;
    }
}
