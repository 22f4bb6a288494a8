using CaR.Rewards;

/// <summary>A cut-out of the key from the first picture no longer matches where it was cut out.</summary>
public sealed class TakeKey : RewardProgram
{
    public override double Progress(Observation o)
    {
        Regions yellow = o.Start.InRange(new Hsv(25, 100, 60), new Hsv(35, 255, 255)).ConnectedComponents(minArea: 5);
        if (yellow.Count < 2) return double.NaN;
        Rect place = yellow[1].Box.Inflate(1);
        Match match = o.Now.Crop(place).MatchTemplate(o.Start.Crop(place));
        return match.Score < 0.7 ? 1 : 0;
    }
}
