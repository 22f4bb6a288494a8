using CaR.Rewards;

/// <summary>The last thing to happen is that the blue door opens.</summary>
public sealed class OpenBlue : RewardProgram
{
    public override double Progress(Observation o)
    {
        Region door = Blue(o.Start).ConnectedComponents().Largest;
        if (door.IsEmpty) return double.NaN;
        return Blue(o.Now).CountIn(door.Box) < door.Area / 2 ? 1 : 0;
    }

    private static Mask Blue(Frame frame) => frame.Near(new Rgb(0, 0, 170), 5) | frame.Near(new Rgb(76, 76, 195), 5);
}
