using CaR.Rewards;

/// <summary>The red frame of the closed door has shrunk to the open door's edge.</summary>
public sealed class OpenRed : RewardProgram
{
    public override double Progress(Observation o)
    {
        Region door = Red(o.Start).ConnectedComponents().Largest;
        if (door.IsEmpty) return double.NaN;
        return Red(o.Now).CountIn(door.Box) < door.Area / 2 ? 1 : 0;
    }

    private static Mask Red(Frame frame) => frame.Near(new Rgb(170, 0, 0), 5) | frame.Near(new Rgb(195, 76, 76), 5);
}
