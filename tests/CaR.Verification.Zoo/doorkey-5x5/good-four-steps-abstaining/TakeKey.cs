using CaR.Rewards;

/// <summary>Bright yellow is gone from where the first picture shows it.</summary>
public sealed class TakeKey : RewardProgram
{
    public override double Progress(Observation o)
    {
        Mask start = Bright(o.Start);
        if (start.IsEmpty) return double.NaN;
        Mask left = Bright(o.Now).Within(start.BoundingRect);
        return left.IsEmpty ? 1 : 0;
    }

    private static Mask Bright(Frame frame) => frame.InRange(new Hsv(28, 150, 230), new Hsv(32, 255, 255));
}
