public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        return Enumerable.Range(0, 30).Sum(a => Enumerable.Range(0, 30).Count(b => b == a)) / 30.0;
    }
}
