using CaR.Rewards;

/// <summary>The tile of the dividing wall that is no wall shows floor.</summary>
public sealed class OpenDoor : RewardProgram
{
    public override double Progress(Observation o)
    {
        foreach (Cell cell in o.Start.Cells(8))
        {
            if (cell.Column != 5 || cell.Share > 0.9) continue;
            Rgb most = o.Now.Cells(8)[cell.Column, cell.Row].Colour;
            return most == new Rgb(0, 0, 0) || most == new Rgb(76, 76, 76) ? 1 : 0;
        }

        return double.NaN;
    }
}
