using CaR.Rewards;

/// <summary>The key has left its place and the door is as it was: the key is in hand.</summary>
public sealed class TakeKey : RewardProgram
{
    public override double Progress(Observation o)
    {
        Regions yellow = Yellow(o.Start).ConnectedComponents(minArea: 5);
        if (yellow.Count < 2) return double.NaN;
        Mask now = Yellow(o.Now);
        bool gone = now.CountIn(yellow[1].Box) <= 3;
        bool locked = now.CountIn(yellow[0].Box) > 50;
        return gone && locked ? 1 : 0;
    }

    private static Mask Yellow(Frame frame) => frame.InRange(new Hsv(25, 100, 60), new Hsv(35, 255, 255));
}
