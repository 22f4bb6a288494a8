using CaR.Rewards;

/// <summary>As many things on the floor as before.</summary>
public sealed class Put : RewardProgram
{
    public override double Progress(Observation o) => Things(o.Now) == Things(o.Start) ? 1 : 0;

    private static int Things(Frame frame) => frame.Cells(8).Count(c => c.Share < 0.6);
}
