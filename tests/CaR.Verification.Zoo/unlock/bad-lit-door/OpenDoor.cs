using CaR.Rewards;

/// <summary>The door's tile no longer looks as in the first picture.</summary>
public sealed class OpenDoor : RewardProgram
{
    public override double Progress(Observation o)
    {
        Cells start = o.Start.Cells(8);
        Cells now = o.Now.Cells(8);
        for (int row = 1; row < start.Rows - 1; row++)
        {
            Cell door = start[5, row];
            if (door.Share < 0.9) return door.Difference(now[5, row]) > 0.5 ? 1 : 0;
        }

        return double.NaN;
    }
}
