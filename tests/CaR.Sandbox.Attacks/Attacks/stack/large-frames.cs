// stopped by guard
public sealed class ReachGoal : RewardProgram
{
    private readonly struct Big { public readonly double A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, Q, R, S, T, U, V, W, X, Y, Z; }
    static double F(int n, Big a, Big b, Big c) { Big d = a, e = b; return F(n + 1, c, d, e) + d.A + e.B; }

    public override double Progress(Observation o)
    {
        return F(0, default, default, default);
    }
}
