using CaR.Rewards;

/// <summary>The box's tile is floor, and that ended the episode: a box that breaks when it is opened does not end it.</summary>
public sealed class TakeBox : RewardProgram
{
    private const int Tile = 8;

    public override double Progress(Observation o)
    {
        Cells now = o.Now.Cells(Tile);
        foreach (Cell cell in o.Start.Cells(Tile))
        {
            bool inside = cell.Column is > 5 and < 10 && cell.Row > 0 && cell.Row < now.Rows - 1;
            if (!inside || cell.Share > 0.7) continue;
            bool isFloor = now[cell.Column, cell.Row].Share > 0.7;
            return isFloor && o.Terminated ? 1 : 0;
        }

        return double.NaN;
    }
}
