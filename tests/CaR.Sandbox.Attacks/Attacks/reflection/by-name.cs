// stopped by policy, image
public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        return Type.GetType("System.IO.File") is null ? 1 : 0;
    }
}
