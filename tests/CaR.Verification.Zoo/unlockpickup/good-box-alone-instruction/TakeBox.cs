using CaR.Rewards;

/// <summary>The box of the colour that the mission names, known by its dark filling, has left the right room and the episode is over.</summary>
public sealed class TakeBox : RewardProgram
{
    private const int Tile = 8;
    private const int LeastPixels = 18;

    public override double Progress(Observation o)
    {
        Rgb filling = Named(o.Instruction).Blend(new Rgb(0, 0, 0), 2.0 / 3);
        Mask start = Filled(o.Start, filling);
        Mask now = Filled(o.Now, filling);
        foreach (Cell cell in o.Start.Cells(Tile))
        {
            if (cell.Box.X < 48 || start.CountIn(cell.Box) < LeastPixels || cell.Share > 0.9) continue;
            if (now.CountIn(cell.Box) >= LeastPixels) return 0;
            return o.Terminated ? 1 : 0.5;
        }

        return double.NaN;
    }

    private static Mask Filled(Frame frame, Rgb filling) =>
        frame.Near(filling, 1) | frame.Near(filling.Blend(new Rgb(255, 255, 255), 0.3), 2);

    private static Rgb Named(string mission)
    {
        if (mission.Contains("red")) return new Rgb(255, 0, 0);
        if (mission.Contains("green")) return new Rgb(0, 255, 0);
        if (mission.Contains("blue")) return new Rgb(0, 0, 255);
        if (mission.Contains("purple")) return new Rgb(112, 39, 195);
        if (mission.Contains("yellow")) return new Rgb(255, 255, 0);
        return new Rgb(100, 100, 100);
    }
}
