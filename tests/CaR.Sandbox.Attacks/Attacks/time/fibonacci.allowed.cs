public sealed class ReachGoal : RewardProgram
{
    static double Fib(int n) => n < 2 ? n : Fib(n - 1) + Fib(n - 2);

    public override double Progress(Observation o)
    {
        return Fib(9) / 34.0;
    }
}
