using CaR.Rewards;

/// <summary>The door's yellow has shrunk to a strip.</summary>
public sealed class OpenDoor : RewardProgram
{
    public override double Progress(Observation o)
    {
        Region door = Yellow(o.Start).ConnectedComponents().Largest;
        return Yellow(o.Now).CountIn(door.Box) < 20 ? 1 : 0;
    }

    private static Mask Yellow(Frame frame) => frame.InRange(new Hsv(25, 100, 60), new Hsv(35, 255, 255));
}
