// stopped by policy
public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        try { while (true) { } } finally { while (true) { } }
    }
}
