// stopped by policy, image
public sealed class ReachGoal : RewardProgram
{
    private static int s_calls;

    public override double Progress(Observation o)
    {
        return ++s_calls;
    }
}
