using CaR.Rewards;

/// <summary>The box is no longer in its tile.</summary>
public sealed class TakeBox : RewardProgram
{
    public override double Progress(Observation o)
    {
        foreach (Cell cell in o.Start.Cells(8))
        {
            bool inside = cell.Column is > 5 and < 10 && cell.Row is > 0 and < 5;
            if (inside && cell.Share < 0.7) return o.Now.Cells(8)[cell.Column, cell.Row].Share > 0.7 ? 1 : 0;
        }

        return double.NaN;
    }
}
