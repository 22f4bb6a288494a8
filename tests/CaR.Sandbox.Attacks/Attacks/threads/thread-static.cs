// stopped by policy, image
public sealed class ReachGoal : RewardProgram
{
    [ThreadStatic] private static int s_x;

    public override double Progress(Observation o)
    {
        return s_x;
    }
}
