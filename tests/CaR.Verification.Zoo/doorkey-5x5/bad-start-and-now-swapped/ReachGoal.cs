using CaR.Rewards;

/// <summary>Some of the goal's green is in one picture and hidden in the other.</summary>
public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        Mask hidden = Green(o.Now).AndNot(Green(o.Start));
        return hidden.CountNonZero >= 8 ? 1 : 0;
    }

    private static Mask Green(Frame frame) => frame.Near(new Rgb(0, 255, 0), 2) | frame.Near(new Rgb(76, 255, 76), 2);
}
