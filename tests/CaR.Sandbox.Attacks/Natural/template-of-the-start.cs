public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        Region thing = o.Start.Near(new Rgb(0, 255, 0), 5).ConnectedComponents().Largest;
        if (thing.IsEmpty) return double.NaN;
        Match match = o.Now.MatchTemplate(o.Start.Crop(thing.Box.Inflate(1)));
        return match.Score > 0.9 ? Math.Min(1, match.Box.Center.DistanceTo(thing.Box.Center) / 64) : double.NaN;
    }
}
