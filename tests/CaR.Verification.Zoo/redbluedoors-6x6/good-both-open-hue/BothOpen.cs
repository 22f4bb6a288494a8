using CaR.Rewards;

/// <summary>Half for the red door open; all when the blue one is open, too.</summary>
public sealed class BothOpen : RewardProgram
{
    public override double Progress(Observation o)
    {
        double red = Closed(o, Dark(o.Start, 176, 4), Dark(o.Now, 176, 4));
        double blue = Closed(o, Dark(o.Start, 116, 124), Dark(o.Now, 116, 124));
        if (double.IsNaN(red) || double.IsNaN(blue)) return double.NaN;
        if (red > 0.5) return 0;
        return blue > 0.5 ? 0.5 : 1;
    }

    // Doors are drawn darker than the agent: value at most 215.
    private static Mask Dark(Frame frame, int lowest, int highest) => frame.InRange(new Hsv(lowest, 90, 150), new Hsv(highest, 255, 200));

    private static double Closed(Observation o, Mask start, Mask now)
    {
        Region door = start.ConnectedComponents().Largest;
        return door.IsEmpty ? double.NaN : (double)now.CountIn(door.Box) / door.Area;
    }
}
