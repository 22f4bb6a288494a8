using CaR.Rewards;

/// <summary>Nearness to the goal, nothing on lava, everything on the goal.</summary>
public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        Region goal = o.Start.InRange(new Hsv(50, 150, 200), new Hsv(70, 255, 255)).ConnectedComponents().Largest;
        Point agent = o.Now.Near(new Rgb(255, 76, 76), 5).ConnectedComponents().Largest.Centroid;
        if (goal.IsEmpty || double.IsNaN(agent.X)) return double.NaN;
        if (goal.Box.Contains(agent)) return 1;

        Mask lava = o.Start.InRange(new Hsv(10, 120, 100), new Hsv(20, 255, 255)).Close();
        if (lava[(int)agent.X, (int)agent.Y]) return 0;
        return 0.8 * (1 - o.Now.DistanceNorm(agent, goal.Centroid));
    }
}
