using CaR.Rewards;

/// <summary>The ball's end of the corridor has become floor.</summary>
public sealed class TakeBall : RewardProgram
{
    public override double Progress(Observation o)
    {
        Cells start = o.Start.Cells(8);
        Cell left = start[1, 1];
        Cell right = start[start.Columns - 2, 1];
        Cell ball = left.Share < right.Share ? left : right;
        Cell now = o.Now.Cells(8)[ball.Column, ball.Row];
        return now.Share > 0.7 ? 1 : 0;
    }
}
