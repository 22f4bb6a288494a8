// stopped by policy, image
public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        Environment.FailFast("x");
        return 1;
    }
}
