using CaR.Rewards;

/// <summary>The ball of the mission's colour has left its tile: its twelve brightest pixels are gone from it.</summary>
public sealed class TakeBall : RewardProgram
{
    private const int Tile = 8;
    private const int BallPixels = 12;

    public override double Progress(Observation o)
    {
        Rgb colour = Named(o.Instruction);
        foreach (Cell cell in o.Start.Cells(Tile))
        {
            if (Count(o.Start, colour, cell) == BallPixels) return Count(o.Now, colour, cell) < BallPixels / 2 ? 1 : 0;
        }

        return double.NaN;
    }

    private static int Count(Frame frame, Rgb colour, Cell cell) =>
        (frame.Near(colour) | frame.Near(colour.Blend(new Rgb(255, 255, 255), 0.3), 1)).CountIn(cell.Box);

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
