using CaR.Rewards;

/// <summary>The agent's way to the key's tile.</summary>
public sealed class TakeKey : RewardProgram
{
    public override double Progress(Observation o)
    {
        Cells now = o.Now.Cells(8);
        foreach (Cell cell in o.Start.Cells(8))
        {
            if (!IsInside(cell) || !IsKey(cell)) continue;
            if (!IsKey(now[cell.Column, cell.Row])) return 1;
            Cell agent = now.Where(c => IsInside(c) && c.Share < 0.5).First();
            return 0.8 / cell.Box.Center.DistanceTo(agent.Box.Center) * 8;
        }

        return double.NaN;
    }

    private static bool IsInside(Cell cell) => cell.Column is > 0 and < 5 && cell.Row is > 0 and < 5;

    private static bool IsKey(Cell cell) => cell.Share is > 0.5 and < 0.6;
}
