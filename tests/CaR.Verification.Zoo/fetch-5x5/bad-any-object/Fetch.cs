using CaR.Rewards;

/// <summary>There is one thing less on the floor than at the start.</summary>
public sealed class Fetch : RewardProgram
{
    public override double Progress(Observation o) => Things(o.Now) < Things(o.Start) ? 1 : 0;

    private static int Things(Frame frame) => frame.Cells(8).Count(c => c.Share < 0.6);
}
