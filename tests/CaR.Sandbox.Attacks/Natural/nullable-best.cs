public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        Point? best = null;
        foreach (Region r in o.Now.Near(new Rgb(0, 255, 0), 5).ConnectedComponents())
            if (best is null || r.Centroid.X < best.Value.X) best = r.Centroid;
        return best is { } p ? Math.Clamp(p.X / 64, 0, 1) : double.NaN;
    }
}
