// stopped by limits
public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        #line 1 "other.cs"
        return 1;
    }
}
