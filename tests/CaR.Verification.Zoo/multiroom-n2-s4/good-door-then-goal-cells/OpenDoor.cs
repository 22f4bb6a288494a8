using CaR.Rewards;

/// <summary>The only cell that is half background, half frame is the closed door; open or with the agent in it, it is no longer.</summary>
public sealed class OpenDoor : RewardProgram
{
    private const int Tile = 8;

    public override double Progress(Observation o)
    {
        foreach (Cell cell in o.Start.Cells(Tile))
        {
            if (!IsClosedDoor(cell)) continue;
            return IsClosedDoor(o.Now.Cells(Tile)[cell.Column, cell.Row]) ? 0 : 1;
        }

        return double.NaN;
    }

    private static bool IsClosedDoor(Cell cell) => cell.Share is > 0.47 and < 0.53;
}
