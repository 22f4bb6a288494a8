public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        var top = Enumerable.Range(0, 64).Select(x => (int)o.Now[x, 8].R);
        var bottom = Enumerable.Range(0, 64).Select(x => (int)o.Now[x, 56].R);
        int apart = top.Zip(bottom, (a, b) => Math.Abs(a - b)).Aggregate(0, (sum, d) => sum + d);
        return apart / (64.0 * 255);
    }
}
