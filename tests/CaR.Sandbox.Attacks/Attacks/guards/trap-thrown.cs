// stopped by policy, image
public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        throw new CaR.Sandbox.Guarding.TrapException(CaR.Sandbox.Guarding.TrapKind.None);
    }
}
