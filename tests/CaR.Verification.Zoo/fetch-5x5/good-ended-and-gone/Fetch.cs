using CaR.Rewards;

/// <summary>The episode is over, and the tile that became empty held what the mission names.</summary>
public sealed class Fetch : RewardProgram
{
    private const int Tile = 8;

    public override double Progress(Observation o)
    {
        if (!o.Terminated) return 0;
        Cells now = o.Now.Cells(Tile);
        Rgb colour = Rgb.Hex(Code(o.Instruction));
        foreach (Cell cell in o.Start.Cells(Tile))
        {
            bool held = Kind(o.Start, cell) != "" && Kind(o.Now, now[cell.Column, cell.Row]) == "";
            if (!held) continue;
            bool named = o.Instruction.Contains(Kind(o.Start, cell)) && Bright(o.Start, colour, cell) is 6 or 12;
            if (named) return 1;
        }

        return 0;
    }

    // A ball hides more of its tile than a key; the agent lies between them and is told by its own red.
    private static string Kind(Frame frame, Cell cell)
    {
        bool agent = Bright(frame, new Rgb(255, 0, 0), cell) == 10;
        if (agent || cell.Share > 0.6) return "";
        return cell.Share > 0.5 ? "key" : "ball";
    }

    private static int Bright(Frame frame, Rgb colour, Cell cell) =>
        (frame.Near(colour) | frame.Near(colour.Blend(new Rgb(255, 255, 255), 0.3), 1)).CountIn(cell.Box);

    private static int Code(string mission)
    {
        string colour = mission.Split(' ')[^2];
        return colour == "red" ? 0xFF0000
            : colour == "green" ? 0x00FF00
            : colour == "blue" ? 0x0000FF
            : colour == "purple" ? 0x7027C3
            : colour == "yellow" ? 0xFFFF00
            : 0x646464;
    }
}
