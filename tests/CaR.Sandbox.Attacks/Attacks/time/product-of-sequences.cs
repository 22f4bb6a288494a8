// stopped by guard
public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        return (from a in Enumerable.Range(0, 5000) from b in Enumerable.Range(0, 5000) select a ^ b).Max() / 64.0;
    }
}
