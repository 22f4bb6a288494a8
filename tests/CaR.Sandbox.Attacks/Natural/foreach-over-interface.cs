public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        IEnumerable<Region> regions = o.Now.Near(new Rgb(100, 100, 100)).ConnectedComponents().Where(r => r.Area > 3);
        double best = 0;
        foreach (Region region in regions)
        {
            if (region.Extent > 0.95) return 1;
            best = Math.Max(best, region.Extent);
        }
        return best;
    }
}
