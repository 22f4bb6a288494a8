// stopped by references
public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        return new System.Diagnostics.StackTrace().FrameCount;
    }
}
