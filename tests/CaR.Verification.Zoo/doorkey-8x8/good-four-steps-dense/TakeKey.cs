using CaR.Rewards;

/// <summary>The agent nears the key; done once nothing yellow is left where the key lay.</summary>
public sealed class TakeKey : RewardProgram
{
    public override double Progress(Observation o)
    {
        Mask yellow = Yellow(o.Start);
        Region door = yellow.ConnectedComponents().Largest;
        Rect key = yellow.AndNot(door.Mask.Dilate()).BoundingRect;
        if (key.IsEmpty) return double.NaN;
        if (Yellow(o.Now).CountIn(key) < 4) return 1;

        double now = Agent(o.Now).DistanceTo(key.Center);
        double start = Agent(o.Start).DistanceTo(key.Center);
        return Math.Clamp(1 - (now / start), 0, 0.9);
    }

    private static Mask Yellow(Frame frame) => frame.Near(new Rgb(255, 255, 40), 45) | frame.Near(new Rgb(150, 150, 38), 42);

    private static Point Agent(Frame frame) => frame.Near(new Rgb(255, 76, 76), 8).Centroid;
}
