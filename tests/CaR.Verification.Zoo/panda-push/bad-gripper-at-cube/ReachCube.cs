using CaR.Rewards;

/// <summary>The gripper is at a green cube, which is thereby pushed: some of the green at the start is covered or moved.</summary>
public sealed class ReachCube : RewardProgram
{
    public override double Progress(Observation o)
    {
        Mask start = Green(o.Start);
        double changed = (double)start.AndNot(Green(o.Now)).CountNonZero / start.CountNonZero;
        return Math.Min(1, changed / 0.3);
    }

    private static Mask Green(Frame frame) => frame.InRange(new Rgb(0, 100, 0), new Rgb(60, 230, 60));
}
