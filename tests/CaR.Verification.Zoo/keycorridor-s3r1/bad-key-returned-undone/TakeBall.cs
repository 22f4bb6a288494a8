using CaR.Rewards;

/// <summary>Both ends of the corridor are empty: the key is in hand, and the ball is, too.</summary>
public sealed class TakeBall : RewardProgram
{
    public override double Progress(Observation o)
    {
        Cells now = o.Now.Cells(8);
        bool left = now[1, 1].Share > 0.7;
        bool right = now[now.Columns - 2, 1].Share > 0.7;
        bool keyLies = now.Any(c => c.Row == 1 && c.Share is > 0.52 and < 0.55);
        return left && right && !keyLies ? 1 : left || right ? 0.5 : 0;
    }
}
