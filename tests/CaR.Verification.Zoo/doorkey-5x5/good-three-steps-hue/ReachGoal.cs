using CaR.Rewards;

/// <summary>The red triangle's middle lies on the green square.</summary>
public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        Region goal = o.Start.InRange(new Hsv(50, 150, 200), new Hsv(70, 255, 255)).ConnectedComponents().Largest;
        Region agent = o.Now.InRange(new Hsv(176, 150, 200), new Hsv(4, 255, 255)).ConnectedComponents().Largest;
        if (goal.IsEmpty || agent.IsEmpty) return double.NaN;
        return goal.Box.Contains(agent.Centroid) ? 1 : 0;
    }
}
