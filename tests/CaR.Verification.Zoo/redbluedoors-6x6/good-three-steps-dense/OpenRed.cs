using CaR.Rewards;

/// <summary>The agent nears the red door; done once its tile shows floor through the frame's right part only.</summary>
public sealed class OpenRed : RewardProgram
{
    public override double Progress(Observation o)
    {
        Rect door = Red(o.Start).ConnectedComponents().Largest.Box;
        if (door.IsEmpty) return double.NaN;
        if (Red(o.Now).CountIn(door) < 15) return 1;
        Point agent = o.Now.Near(new Rgb(255, 76, 76), 3).Centroid;
        return Math.Max(0, 0.8 - o.Now.DistanceNorm(agent, door.Center));
    }

    private static Mask Red(Frame frame) => frame.Near(new Rgb(170, 0, 0)) | frame.Near(new Rgb(195, 76, 76));
}
