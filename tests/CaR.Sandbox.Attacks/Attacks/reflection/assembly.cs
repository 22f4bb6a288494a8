// stopped by policy, image
public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        return typeof(ReachGoal).Assembly.GetTypes().Length;
    }
}
