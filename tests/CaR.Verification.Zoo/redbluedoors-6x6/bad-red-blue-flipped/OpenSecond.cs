using CaR.Rewards;

/// <summary>The second door is open, too.</summary>
public sealed class OpenSecond : RewardProgram
{
    public override double Progress(Observation o) =>
        o.Now.InRange(new Hsv(176, 90, 150), new Hsv(4, 255, 200)).CountNonZero < 20 ? 1 : 0;
}
