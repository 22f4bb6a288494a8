public sealed class ReachGoal : RewardProgram
{
    private static bool IsSmall(double x) => x < 0.7;

    public override double Progress(Observation o)
    {
        double[] values = { -0.5, 0.25, -0.75 };
        double sum = values.Select(Math.Abs).Where(IsSmall).Sum();
        return sum / 2;
    }
}
