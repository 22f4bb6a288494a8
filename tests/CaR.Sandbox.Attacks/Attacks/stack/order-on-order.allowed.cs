public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        var e = Enumerable.Range(0, 3).OrderBy(x => x);
        for (int i = 0; i < 5; i++) e = e.ThenBy(x => -x);
        return e.First();
    }
}
