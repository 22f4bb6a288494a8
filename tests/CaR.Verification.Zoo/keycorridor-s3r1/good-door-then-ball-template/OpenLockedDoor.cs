using CaR.Rewards;

/// <summary>The tile full of colour is gone; compared through the share of background in it.</summary>
public sealed class OpenLockedDoor : RewardProgram
{
    public override double Progress(Observation o)
    {
        foreach (Cell cell in o.Start.Cells(8))
        {
            bool dark = cell.Colour == new Rgb(0, 0, 0) || cell.Colour == new Rgb(76, 76, 76);
            if (dark || cell.Row != 1 || cell.Share > 0.6) continue;
            Rgb now = o.Now.Cells(8)[cell.Column, cell.Row].Colour;
            return now == new Rgb(0, 0, 0) || now == new Rgb(76, 76, 76) ? 1 : 0;
        }

        return double.NaN;
    }
}
