using CaR.Rewards;

/// <summary>A strip of a door's edge shows where a door was closed: the way is free.</summary>
public sealed class OpenDoor : RewardProgram
{
    public override double Progress(Observation o)
    {
        Cells now = o.Now.Cells(8);
        foreach (Cell cell in o.Start.Cells(8))
        {
            bool isDoor = cell.Row == 1 && cell.Share is > 0.48 and < 0.55;
            if (isDoor && now[cell.Column, cell.Row].Share > 0.6) return 1;
        }

        return 0;
    }
}
