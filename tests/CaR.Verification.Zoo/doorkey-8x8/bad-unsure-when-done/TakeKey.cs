using CaR.Rewards;

/// <summary>A cut-out of the key is found no more; a poor match is no basis for an answer.</summary>
public sealed class TakeKey : RewardProgram
{
    public override double Progress(Observation o)
    {
        Regions yellow = o.Start.InRange(new Hsv(25, 100, 60), new Hsv(35, 255, 255)).ConnectedComponents(minArea: 5);
        if (yellow.Count < 2) return double.NaN;
        Rect key = yellow[1].Box.Inflate(1);
        Match match = o.Now.MatchTemplate(o.Start.Crop(key));
        if (match.Score < 0.9) return double.NaN;
        return match.Score < 0.5 ? 1 : 0;
    }
}
