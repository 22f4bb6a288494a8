// stopped by policy, image
public sealed class ReachGoal : RewardProgram
{
    static ReachGoal() { }

    public override double Progress(Observation o)
    {
        return 1;
    }
}
