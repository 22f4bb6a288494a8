using CaR.Rewards;

/// <summary>Far off, the nearer the better; within the last two tiles a finer scale.</summary>
public sealed class ReachGoal : RewardProgram
{
    private const double Band = 2.2;

    public override double Progress(Observation o)
    {
        Region goal = o.Start.InRange(new Hsv(55, 150, 230), new Hsv(65, 255, 255)).ConnectedComponents().Largest;
        Point agent = o.Now.Near(new Rgb(255, 76, 76), 10).Centroid;
        if (goal.IsEmpty || double.IsNaN(agent.X)) return double.NaN;
        double tiles = agent.DistanceTo(goal.Centroid) / goal.Box.Width;
        if (tiles > Band) return Math.Max(0, 0.8 - (tiles / 40));
        double fine = tiles / (Band - 0.4);
        return Math.Min(1, 0.8 + (0.2 * fine));
    }
}
