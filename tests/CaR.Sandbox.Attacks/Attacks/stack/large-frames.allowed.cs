public sealed class ReachGoal : RewardProgram
{
    private readonly struct Big { public readonly double A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, Q, R, S, T, U, V, W, X, Y, Z; }
    static double F(int n, Big a, Big b, Big c) { Big d = a, e = b; return n == 0 ? 0 : F(n - 1, c, d, e) + d.A + e.B; }

    public override double Progress(Observation o)
    {
        return F(3, default, default, default);
    }
}
