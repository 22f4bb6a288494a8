namespace CaR.Rewards.Tests.Examples;

/// <summary>DoorKey 3 of 4: the agent stands in the doorway or beyond it.</summary>
public sealed class GoThroughDoor : RewardProgram
{
    public override double Progress(Observation o)
    {
        Mask yellow = o.Start.InRange(new Hsv(26, 70, 60), new Hsv(34, 255, 255));
        Rect door = yellow.Open(5).BoundingRect;
        Mask red = o.Now.InRange(new Hsv(175, 100, 100), new Hsv(5, 255, 255));
        Point agent = red.ConnectedComponents().Largest.Centroid;
        if (door.IsEmpty || double.IsNaN(agent.X)) return double.NaN;
        if (agent.X >= door.X) return 1;
        return 0.9 * (1 - o.Now.DistanceNorm(agent, door.Center));
    }
}
