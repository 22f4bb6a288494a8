using CaR.Rewards;

/// <summary>The two green cubes come closer; done when the environment ends the episode while they are not clearly apart.</summary>
public sealed class PushOntoGoal : RewardProgram
{
    private const int Whole = 25;
    private const double ApartPixels = 14;

    public override double Progress(Observation o)
    {
        double now = Distance(o.Now);
        if (o.Terminated) return now > ApartPixels ? 0 : 1;
        double start = Distance(o.Start);
        return Math.Clamp(1 - (now / start), 0, 0.9);
    }

    // NaN while the gripper hides one or both touch: then only the end of the episode tells.
    private static double Distance(Frame frame)
    {
        Regions cubes = frame.InRange(new Hsv(50, 150, 80), new Hsv(70, 255, 255)).ConnectedComponents(minArea: Whole);
        return cubes.Count < 2 ? double.NaN : cubes[0].Centroid.DistanceTo(cubes[1].Centroid);
    }
}
