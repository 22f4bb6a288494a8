using CaR.Rewards;

/// <summary>The yellow thing that is not the door, the larger one, has left its place.</summary>
public sealed class TakeKey : RewardProgram
{
    public override double Progress(Observation o)
    {
        Regions yellow = Yellow(o.Start).ConnectedComponents(minArea: 4);
        if (yellow.Count < 2) return double.NaN;
        Rect key = yellow[1].Box.Inflate(1);
        return Yellow(o.Now).CountIn(key) <= 2 ? 1 : 0;
    }

    private static Mask Yellow(Frame frame) => frame.InRange(new Hsv(25, 100, 60), new Hsv(35, 255, 255));
}
