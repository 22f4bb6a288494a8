using CaR.Rewards;

/// <summary>The tile of the dividing wall that is no wall shows floor.</summary>
public sealed class OpenDoor : RewardProgram
{
    private const int Tile = 8;

    public override double Progress(Observation o)
    {
        Cells now = o.Now.Cells(Tile);
        foreach (Cell cell in o.Start.Cells(Tile))
        {
            if (cell.Column != 5 || cell.Share > 0.9) continue;
            Rgb most = now[cell.Column, cell.Row].Colour;
            return most.R == most.B && (most.R == 0 || most.R == 76) && most.G == most.R ? 1 : 0;
        }

        return double.NaN;
    }
}
