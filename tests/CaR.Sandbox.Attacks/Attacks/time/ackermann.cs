// stopped by guard
public sealed class ReachGoal : RewardProgram
{
    static int A(int m, int n) => m == 0 ? n + 1 : n == 0 ? A(m - 1, 1) : A(m - 1, A(m, n - 1));

    public override double Progress(Observation o)
    {
        return A(3, 30);
    }
}
