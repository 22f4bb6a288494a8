using CaR.Rewards;

/// <summary>Closer to the green square is better; on it is all.</summary>
public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        Region goal = o.Start.Near(new Rgb(38, 255, 38), 40).ConnectedComponents(4).Largest;
        Region agent = o.Now.Near(new Rgb(255, 76, 76), 6).ConnectedComponents().Largest;
        if (goal.IsEmpty || agent.IsEmpty) return double.NaN;
        double tiles = agent.Centroid.DistanceTo(goal.Centroid) / goal.Box.Width;
        return tiles < 0.5 ? 1 : 0.9 / (1 + tiles);
    }
}
