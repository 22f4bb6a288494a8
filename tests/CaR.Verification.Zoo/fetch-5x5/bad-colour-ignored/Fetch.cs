using CaR.Rewards;

/// <summary>A thing of the mission's kind is gone.</summary>
public sealed class Fetch : RewardProgram
{
    public override double Progress(Observation o)
    {
        bool ball = o.Instruction.Contains("ball");
        return Count(o.Now, ball) < Count(o.Start, ball) ? 1 : 0;
    }

    // Background shows on 53 % of a key's tile, on 27 to 34 % of a ball's and on 45 % of the agent's.
    private static int Count(Frame frame, bool ball) =>
        frame.Cells(8).Count(c => ball ? c.Share < 0.4 : c.Share is > 0.5 and < 0.6);
}
