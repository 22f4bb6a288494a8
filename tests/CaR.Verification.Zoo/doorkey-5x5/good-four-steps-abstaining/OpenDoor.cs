using CaR.Rewards;

/// <summary>Of the door's tile a strip is left: 8 pixels of 64.</summary>
public sealed class OpenDoor : RewardProgram
{
    public override double Progress(Observation o)
    {
        Region door = Yellow(o.Start).ConnectedComponents(connectivity: 4, minArea: 40).Largest;
        if (door.IsEmpty) return double.NaN;
        int now = Yellow(o.Now).CountIn(door.Box);
        return now <= 12 ? 1 : 0;
    }

    private static Mask Yellow(Frame frame) => frame.InRange(new Hsv(25, 100, 60), new Hsv(35, 255, 255));
}
