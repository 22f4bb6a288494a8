using CaR.Rewards;

/// <summary>The goal's cell has the agent on it.</summary>
public sealed class ReachGoal : RewardProgram
{
    private const int Tile = 8;

    public override double Progress(Observation o)
    {
        Mask goal = o.Start.Near(new Rgb(0, 255, 0), 2) | o.Start.Near(new Rgb(76, 255, 76), 2);
        Mask agent = o.Now.Near(new Rgb(255, 76, 76), 2);
        if (goal.IsEmpty || agent.IsEmpty) return double.NaN;
        Cell at = o.Now.Cells(Tile).At(agent.ConnectedComponents().Largest.Centroid);
        Cell target = o.Now.Cells(Tile).At(goal.Centroid);
        return at.Column == target.Column && at.Row == target.Row ? 1 : 0;
    }
}
