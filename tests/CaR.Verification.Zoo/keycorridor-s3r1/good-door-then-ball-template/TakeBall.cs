using CaR.Rewards;

/// <summary>The cut-out of the ball from the first picture does not match its place any more, whatever the light.</summary>
public sealed class TakeBall : RewardProgram
{
    public override double Progress(Observation o)
    {
        Cell ball = o.Start.Cells(8).OrderBy(c => c.Share).First();
        Match match = o.Now.Crop(ball.Box).MatchTemplate(o.Start.Crop(ball.Box));
        return match.Score < 0.8 ? 1 : 0;
    }
}
