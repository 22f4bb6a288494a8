using CaR.Rewards;

/// <summary>The agent stands on the goal when it hides a part of the green.</summary>
public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        int before = Green(o.Start);
        if (before == 0) return double.NaN;
        return Green(o.Now) < before * 0.9 ? 1 : 0;
    }

    private static int Green(Frame frame) => frame.InRange(new Hsv(55, 150, 230), new Hsv(65, 255, 255)).CountNonZero;
}
