using CaR.Rewards;

/// <summary>The key's tile, half background and at one end of the corridor, is floor or has the agent on it.</summary>
public sealed class TakeKey : RewardProgram
{
    public override double Progress(Observation o)
    {
        Cells now = o.Now.Cells(8);
        foreach (Cell cell in o.Start.Cells(8))
        {
            if (IsKey(cell)) return IsKey(now[cell.Column, cell.Row]) ? 0 : 1;
        }

        return double.NaN;
    }

    private static bool IsKey(Cell cell)
    {
        bool background = cell.Colour == new Rgb(0, 0, 0) || cell.Colour == new Rgb(76, 76, 76);
        return background && cell.Share is > 0.52 and < 0.55;
    }
}
