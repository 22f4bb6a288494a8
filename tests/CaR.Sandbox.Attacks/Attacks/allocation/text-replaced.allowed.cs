public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        return "aaaa".Replace("a", "bb").Length / 8.0;
    }
}
