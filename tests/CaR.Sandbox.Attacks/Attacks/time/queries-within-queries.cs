// stopped by guard
public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        return Enumerable.Range(0, 3000).Sum(a => Enumerable.Range(0, 3000).Count(b => b == a));
    }
}
