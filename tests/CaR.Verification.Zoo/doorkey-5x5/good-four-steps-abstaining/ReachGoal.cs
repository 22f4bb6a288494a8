using CaR.Rewards;

/// <summary>The goal's green is down by the agent's triangle.</summary>
public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        double start = Green(o.Start).Share;
        if (start <= 0) return double.NaN;
        return Green(o.Now).Share / start < 0.85 ? 1 : 0;
    }

    private static Mask Green(Frame frame) => frame.InRange(new Hsv(58, 170, 250), new Hsv(62, 255, 255));
}
