using CaR.Rewards;

/// <summary>The blue door is open while the red one still is.</summary>
public sealed class OpenBlue : RewardProgram
{
    public override double Progress(Observation o)
    {
        bool blue = IsOpen(o, new Rgb(0, 0, 170), new Rgb(76, 76, 195));
        bool red = IsOpen(o, new Rgb(170, 0, 0), new Rgb(195, 76, 76));
        return blue && red ? 1 : 0;
    }

    private static bool IsOpen(Observation o, Rgb colour, Rgb lit)
    {
        Region door = (o.Start.Near(colour, 5) | o.Start.Near(lit, 5)).ConnectedComponents().Largest;
        Mask now = o.Now.Near(colour, 5) | o.Now.Near(lit, 5);
        return !door.IsEmpty && now.CountIn(door.Box) < door.Area / 2;
    }
}
