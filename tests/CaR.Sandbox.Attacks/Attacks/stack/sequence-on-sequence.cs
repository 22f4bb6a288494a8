// stopped by guard
public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        IEnumerable<int> e = Enumerable.Range(0, 3);
        for (int i = 0; i < 20000; i++) e = e.Where(x => x >= 0);
        return e.Count();
    }
}
