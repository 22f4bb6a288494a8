// stopped by policy, image
public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        return System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(o) % 2 == 0 ? 1 : 0;
    }
}
