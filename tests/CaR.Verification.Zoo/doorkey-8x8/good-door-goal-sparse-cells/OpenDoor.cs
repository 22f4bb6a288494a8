using CaR.Rewards;

/// <summary>The door is the only tile of the inner columns that is full of a colour which is neither wall nor goal; open, it shows background.</summary>
public sealed class OpenDoor : RewardProgram
{
    public override double Progress(Observation o)
    {
        foreach (Cell cell in o.Start.Cells(8))
        {
            Hsv hsv = cell.Colour.ToHsv();
            bool yellow = hsv.H is > 25 and < 35 && hsv.S > 90;
            if (!yellow || cell.Share < 0.5) continue;
            return o.Now.Cells(8)[cell.Column, cell.Row].Colour.ToHsv().S == 0 ? 1 : 0;
        }

        return double.NaN;
    }
}
