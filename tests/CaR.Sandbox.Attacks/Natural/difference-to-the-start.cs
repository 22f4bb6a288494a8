public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        Mask changed = o.Now.AbsDiff(o.Start, 20);
        Regions parts = changed.ConnectedComponents(4, 3);
        return parts.Count == 0 ? 0 : Math.Min(1, parts.Sum(p => p.Area) / 512.0);
    }
}
