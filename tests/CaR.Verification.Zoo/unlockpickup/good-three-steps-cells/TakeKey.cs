using CaR.Rewards;

/// <summary>Of the two things in the left room, the one that is not the agent is gone from its tile.</summary>
public sealed class TakeKey : RewardProgram
{
    private const int Tile = 8;

    public override double Progress(Observation o)
    {
        Cells start = o.Start.Cells(Tile);
        Cells now = o.Now.Cells(Tile);
        for (int column = 1; column < 5; column++)
        {
            for (int row = 1; row < start.Rows - 1; row++)
            {
                Cell before = start[column, row];
                if (before.Share is > 0.5 and < 0.6) return now[column, row].Share is > 0.5 and < 0.6 ? 0 : 1;
            }
        }

        return double.NaN;
    }
}
