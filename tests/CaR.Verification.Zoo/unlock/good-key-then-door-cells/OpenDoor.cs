using CaR.Rewards;

/// <summary>The gap in the dividing wall was filled with the door's colour and is now mostly background.</summary>
public sealed class OpenDoor : RewardProgram
{
    private const int Tile = 8;
    private const int WallColumn = 5;

    public override double Progress(Observation o)
    {
        Cells start = o.Start.Cells(Tile);
        Cells now = o.Now.Cells(Tile);
        for (int row = 1; row < start.Rows - 1; row++)
        {
            if (start[WallColumn, row].Share > 0.9) continue;
            Rgb colour = now[WallColumn, row].Colour;
            return colour == new Rgb(0, 0, 0) || colour == new Rgb(76, 76, 76) ? 1 : 0;
        }

        return double.NaN;
    }
}
