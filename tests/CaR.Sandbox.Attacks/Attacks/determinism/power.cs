// stopped by policy, image
public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        return Math.Pow(0.5, 1.0 / 3);
    }
}
