// stopped by policy, image
public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        CaR.Sandbox.Guarding.Budget.Arm(new CaR.Sandbox.Guarding.Allowance(long.MaxValue, long.MaxValue, long.MaxValue));
        return 1;
    }
}
