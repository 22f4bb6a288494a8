public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        var groups = Enumerable.Range(0, 64).GroupBy(x => o.Now[x, 20]).OrderByDescending(g => g.Count()).ThenBy(g => g.Key.R).ToList();
        return groups.Count == 0 ? double.NaN : groups[0].Count() / 64.0;
    }
}
