using CaR.Rewards;

/// <summary>The door without a lock is a frame around background; open, it is not.</summary>
public sealed class OpenNearDoor : RewardProgram
{
    public override double Progress(Observation o)
    {
        foreach (Cell cell in o.Start.Cells(8))
        {
            if (cell.Share is > 0.48 and < 0.52) return o.Now.Cells(8)[cell.Column, cell.Row].Share is > 0.48 and < 0.52 ? 0 : 1;
        }

        return double.NaN;
    }
}
