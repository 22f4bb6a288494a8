public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        return "a".PadLeft(8).Length / 8.0;
    }
}
