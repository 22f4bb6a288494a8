// stopped by guard
public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        return Enumerable.Range(0, 100000000).OrderBy(x => x).First();
    }
}
