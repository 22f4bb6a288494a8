using CaR.Rewards;

/// <summary>Progress is the distance to the goal against that of the start.</summary>
public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        Point goal = o.Start.Near(new Rgb(38, 255, 38), 40).Centroid;
        double start = o.Start.Near(new Rgb(255, 76, 76), 6).Centroid.DistanceTo(goal);
        double now = o.Now.Near(new Rgb(255, 76, 76), 6).Centroid.DistanceTo(goal);
        return Math.Clamp(now / start, 0, 1);
    }
}
