public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        var candidates = o.Now.Palette(8).Where(s => s.Share < 0.3).Select(s => o.Now.Near(s.Colour).ConnectedComponents(minArea: 4).Largest).Where(r => !r.IsEmpty);
        return candidates.Any() ? candidates.Max(r => r.Extent) : double.NaN;
    }
}
