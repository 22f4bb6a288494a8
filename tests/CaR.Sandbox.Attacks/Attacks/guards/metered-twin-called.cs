// stopped by policy, image
public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        return CaR.Sandbox.Metered.FrameCalls.Mean(o.Now).R;
    }
}
