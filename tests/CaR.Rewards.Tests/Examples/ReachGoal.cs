namespace CaR.Rewards.Tests.Examples;

/// <summary>DoorKey 4 of 4: the red triangle stands on the green square.</summary>
public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        Region goal = o.Start.InRange(new Hsv(56, 100, 150), new Hsv(64, 255, 255)).ConnectedComponents().Largest;
        Region agent = o.Now.InRange(new Hsv(175, 100, 100), new Hsv(5, 255, 255)).ConnectedComponents().Largest;
        if (goal.IsEmpty || agent.IsEmpty) return double.NaN;
        return goal.Box.Contains(agent.Centroid) ? 1 : 0.9 * (1 - o.Now.DistanceNorm(agent.Centroid, goal.Centroid));
    }
}
