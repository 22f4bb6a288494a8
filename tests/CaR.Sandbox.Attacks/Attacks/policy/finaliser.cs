// stopped by policy, image
public sealed class ReachGoal : RewardProgram
{
    ~ReachGoal() { }

    public override double Progress(Observation o)
    {
        return 1;
    }
}
