using CaR.Rewards;

/// <summary>On the goal, the two cubes look like one.</summary>
public sealed class PushOntoGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        Regions cubes = o.Now.InRange(new Hsv(50, 150, 80), new Hsv(70, 255, 255)).ConnectedComponents(minArea: 10);
        if (cubes.Count < 2) return 1;
        return Math.Max(0, 0.9 - o.Now.DistanceNorm(cubes[0].Centroid, cubes[1].Centroid));
    }
}
