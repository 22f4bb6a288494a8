using CaR.Rewards;

/// <summary>Only the agent can cover the goal, and only behind the door: its square is no longer of one colour.</summary>
public sealed class ReachGoal : RewardProgram
{
    private const int Tile = 8;

    public override double Progress(Observation o)
    {
        foreach (Cell cell in o.Start.Cells(Tile))
        {
            bool isGoal = cell.Share > 0.95 && cell.Colour.G == 255 && cell.Colour.R < 100;
            if (!isGoal) continue;
            return o.Now.Cells(Tile)[cell.Column, cell.Row].Share < 0.9 ? 1 : 0;
        }

        return double.NaN;
    }
}
