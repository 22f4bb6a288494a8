// stopped by policy, image
public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        try { while (true) { } } catch { return 1; }
    }
}
