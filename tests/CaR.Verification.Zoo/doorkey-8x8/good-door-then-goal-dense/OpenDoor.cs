using CaR.Rewards;

/// <summary>A third for the key in hand, the rest for the open door.</summary>
public sealed class OpenDoor : RewardProgram
{
    public override double Progress(Observation o)
    {
        Regions start = Yellow(o.Start).ConnectedComponents(minArea: 5);
        if (start.Count < 2) return double.NaN;
        Mask now = Yellow(o.Now);
        bool open = now.CountIn(start[0].Box) < start[0].Area / 3;
        bool carried = now.CountIn(start[1].Box) < 4;
        return open ? 1 : carried ? 1.0 / 3 : 0;
    }

    private static Mask Yellow(Frame frame) => frame.InRange(new Hsv(26, 90, 70), new Hsv(34, 255, 255));
}
