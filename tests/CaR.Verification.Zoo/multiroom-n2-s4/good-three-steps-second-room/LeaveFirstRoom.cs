using CaR.Rewards;

/// <summary>The agent stands in the door's tile, or is nearer to the goal than the door is.</summary>
public sealed class LeaveFirstRoom : RewardProgram
{
    public override double Progress(Observation o)
    {
        Rect door = o.Start.Cells(8).OrderBy(c => Math.Abs(c.Share - 0.5)).First().Box;
        Point goal = o.Start.Near(new Rgb(38, 255, 38), 40).Centroid;
        Point agent = o.Now.Near(new Rgb(255, 76, 76), 6).Centroid;
        if (double.IsNaN(goal.X) || double.IsNaN(agent.X)) return double.NaN;
        bool nearer = agent.DistanceTo(goal) < door.Center.DistanceTo(goal) - 4;
        return door.Contains(agent) || nearer ? 1 : 0;
    }
}
