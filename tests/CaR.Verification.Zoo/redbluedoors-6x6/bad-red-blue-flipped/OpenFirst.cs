using CaR.Rewards;

/// <summary>The first door is open and the second still closed.</summary>
public sealed class OpenFirst : RewardProgram
{
    public override double Progress(Observation o)
    {
        int first = o.Now.InRange(new Hsv(116, 90, 150), new Hsv(124, 255, 200)).CountNonZero;
        int second = o.Now.InRange(new Hsv(176, 90, 150), new Hsv(4, 255, 200)).CountNonZero;
        return first < 15 && second > 20 ? 1 : 0;
    }
}
