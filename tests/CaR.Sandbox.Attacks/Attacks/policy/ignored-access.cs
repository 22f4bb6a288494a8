// stopped by policy
[assembly: System.Runtime.CompilerServices.InternalsVisibleTo("CaR.Rewards")]
public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        return 1;
    }
}
