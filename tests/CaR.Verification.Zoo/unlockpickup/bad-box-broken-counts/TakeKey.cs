using CaR.Rewards;

/// <summary>The key's tile in the left room is no longer a key's.</summary>
public sealed class TakeKey : RewardProgram
{
    public override double Progress(Observation o)
    {
        foreach (Cell cell in o.Start.Cells(8))
        {
            bool inside = cell.Column is > 0 and < 5 && cell.Row is > 0 and < 5;
            if (inside && cell.Share is > 0.5 and < 0.6) return o.Now.Cells(8)[cell.Column, cell.Row].Share is > 0.5 and < 0.6 ? 0 : 1;
        }

        return double.NaN;
    }
}
