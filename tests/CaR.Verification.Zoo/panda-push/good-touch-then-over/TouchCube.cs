using CaR.Rewards;

/// <summary>Green has appeared where there was none: a cube has been moved.</summary>
public sealed class TouchCube : RewardProgram
{
    public override double Progress(Observation o)
    {
        Mask appeared = Green(o.Now).AndNot(Green(o.Start).Dilate());
        return o.Terminated || appeared.CountNonZero >= 2 ? 1 : 0;
    }

    private static Mask Green(Frame frame) => frame.InRange(new Rgb(0, 100, 0), new Rgb(60, 230, 60));
}
