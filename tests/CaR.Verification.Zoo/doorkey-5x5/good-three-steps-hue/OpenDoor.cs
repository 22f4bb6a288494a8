using CaR.Rewards;

/// <summary>The door's square, filled with yellow at the start, shows only a strip of it.</summary>
public sealed class OpenDoor : RewardProgram
{
    public override double Progress(Observation o)
    {
        Region door = Yellow(o.Start).ConnectedComponents().Largest;
        if (door.IsEmpty) return double.NaN;
        double left = (double)Yellow(o.Now).CountIn(door.Box) / door.Area;
        return left < 0.25 ? 1 : 0;
    }

    private static Mask Yellow(Frame frame) => frame.InRange(new Hsv(25, 100, 60), new Hsv(35, 255, 255));
}
