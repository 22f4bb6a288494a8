using CaR.Rewards;

/// <summary>How much the distance between the green cubes has changed.</summary>
public sealed class PushCube : RewardProgram
{
    public override double Progress(Observation o)
    {
        double start = Distance(o.Start);
        double now = Distance(o.Now);
        double change = Math.Abs(start - now) / start;
        return Math.Min(1, change / 0.1);
    }

    private static double Distance(Frame frame)
    {
        Regions cubes = frame.InRange(new Hsv(50, 150, 80), new Hsv(70, 255, 255)).ConnectedComponents(minArea: 12);
        return cubes.Count < 2 ? double.NaN : cubes[0].Centroid.DistanceTo(cubes[1].Centroid);
    }
}
