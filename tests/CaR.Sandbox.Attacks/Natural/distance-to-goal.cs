public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        Mask agent = o.Now.InRange(new Rgb(200, 0, 0), new Rgb(255, 60, 60));
        Mask goal = o.Start.Near(Rgb.Hex(0x00FF00), 20);
        if (agent.IsEmpty || goal.IsEmpty) return double.NaN;
        return Math.Clamp(1 - o.Now.DistanceNorm(agent.Centroid, goal.Centroid), 0, 1);
    }
}
