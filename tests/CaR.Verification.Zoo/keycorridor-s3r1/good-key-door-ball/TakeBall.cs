using CaR.Rewards;

/// <summary>The ball's tile, the only one without a colour on four tenths of it, is floor.</summary>
public sealed class TakeBall : RewardProgram
{
    public override double Progress(Observation o)
    {
        Cell ball = o.Start.Cells(8).OrderBy(c => c.Share).First();
        return o.Now.Cells(8)[ball.Column, ball.Row].Share > 0.7 ? 1 : 0;
    }
}
