public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        var l = Enumerable.Range(0, 40).ToList();
        int s = 0;
        foreach (int x in l) if (l.Contains(x)) s++;
        return s / 40.0;
    }
}
