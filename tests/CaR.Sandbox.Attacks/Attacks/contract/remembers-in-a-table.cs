// stopped by policy, image
public sealed class ReachGoal : RewardProgram
{
    private static readonly List<int> s_seen = new();

    public override double Progress(Observation o)
    {
        return s_seen.Count;
    }
}
