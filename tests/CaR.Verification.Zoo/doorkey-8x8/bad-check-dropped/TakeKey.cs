using CaR.Rewards;

/// <summary>The smaller yellow thing has gone.</summary>
public sealed class TakeKey : RewardProgram
{
    public override double Progress(Observation o)
    {
        Regions yellow = Yellow(o.Start).ConnectedComponents(minArea: 5);
        if (yellow.Count < 2) return double.NaN;
        return Yellow(o.Now).CountIn(yellow[1].Box) <= 3 ? 1 : 0;
    }

    private static Mask Yellow(Frame frame) => frame.InRange(new Hsv(25, 100, 60), new Hsv(35, 255, 255));
}
