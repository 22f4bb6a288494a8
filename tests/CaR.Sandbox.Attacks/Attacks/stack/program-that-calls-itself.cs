// stopped by image
public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        return Progress(o) + 1;
    }
}
