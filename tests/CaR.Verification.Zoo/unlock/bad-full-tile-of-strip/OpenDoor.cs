using CaR.Rewards;

/// <summary>The door's tile is floor without anything on it.</summary>
public sealed class OpenDoor : RewardProgram
{
    public override double Progress(Observation o)
    {
        foreach (Cell cell in o.Start.Cells(8))
        {
            bool isDoor = cell.Column == 5 && cell.Row is > 0 and < 5 && cell.Share < 0.9;
            if (isDoor) return o.Now.Cells(8)[cell.Column, cell.Row].Share > 0.75 ? 1 : 0;
        }

        return double.NaN;
    }
}
