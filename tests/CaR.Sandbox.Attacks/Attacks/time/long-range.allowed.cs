public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        return Enumerable.Range(0, 100).Count(x => x > 3) / 100.0;
    }
}
