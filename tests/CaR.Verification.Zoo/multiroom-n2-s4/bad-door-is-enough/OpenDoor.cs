using CaR.Rewards;

/// <summary>The rooms are joined: the closed door's tile is no longer half frame, half background.</summary>
public sealed class OpenDoor : RewardProgram
{
    public override double Progress(Observation o)
    {
        foreach (Cell cell in o.Start.Cells(8))
        {
            if (cell.Share is > 0.47 and < 0.53) return o.Now.Cells(8)[cell.Column, cell.Row].Share is > 0.47 and < 0.53 ? 0 : 1;
        }

        return double.NaN;
    }
}
