using CaR.Rewards;

/// <summary>The ball's colour as it is in the dark; lit colours are not to be trusted.</summary>
public sealed class TakeBall : RewardProgram
{
    public override double Progress(Observation o)
    {
        Cell ball = o.Start.Cells(8).OrderBy(c => c.Share).First();
        Cell now = o.Now.Cells(8)[ball.Column, ball.Row];
        bool lit = o.Now[ball.Box.X + 1, ball.Box.Y + 1].R >= 76;
        if (lit) return double.NaN;
        return now.Share > 0.7 ? 1 : 0;
    }
}
