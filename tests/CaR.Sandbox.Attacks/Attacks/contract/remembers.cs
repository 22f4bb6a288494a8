// stopped by policy, image
public sealed class ReachGoal : RewardProgram
{
    private double _last;

    public override double Progress(Observation o)
    {
        return _last++;
    }
}
