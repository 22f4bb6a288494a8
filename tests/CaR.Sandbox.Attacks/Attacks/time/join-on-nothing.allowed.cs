public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        var n = Enumerable.Range(0, 40).ToArray();
        return n.Join(n, a => a, b => b, (a, b) => a).Count() / 40.0;
    }
}
