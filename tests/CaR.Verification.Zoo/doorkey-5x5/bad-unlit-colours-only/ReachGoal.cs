using CaR.Rewards;

/// <summary>The red triangle is on the green square.</summary>
public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        Mask agent = o.Now.Near(new Rgb(255, 0, 0), 20);
        Mask goal = o.Start.Near(new Rgb(0, 255, 0), 80);
        if (agent.IsEmpty || goal.IsEmpty) return 0;
        return goal.BoundingRect.Contains(agent.Centroid) ? 1 : 0;
    }
}
