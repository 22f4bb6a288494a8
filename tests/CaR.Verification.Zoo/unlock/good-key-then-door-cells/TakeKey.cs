using CaR.Rewards;

/// <summary>The left room holds the agent, the key and floor; the key's cell has become floor or has the agent on it.</summary>
public sealed class TakeKey : RewardProgram
{
    private const int Tile = 8;
    private const int WallColumn = 5;

    public override double Progress(Observation o)
    {
        Cells now = o.Now.Cells(Tile);
        foreach (Cell cell in o.Start.Cells(Tile))
        {
            bool inside = cell.Column is > 0 and < WallColumn && cell.Row > 0 && cell.Row < now.Rows - 1;
            if (inside && IsKey(cell)) return IsKey(now[cell.Column, cell.Row]) ? 0 : 1;
        }

        return double.NaN;
    }

    // Floor shows its background on 77 % of a tile, a key on 53 %, the agent on 45 %.
    private static bool IsKey(Cell cell) => cell.Share is > 0.5 and < 0.6;
}
