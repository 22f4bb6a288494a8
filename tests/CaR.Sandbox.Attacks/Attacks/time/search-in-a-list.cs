// stopped by guard
public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        var l = Enumerable.Range(0, 4000).ToList();
        int s = 0;
        foreach (int x in l) if (l.Contains(-x - 1)) s++;
        return s;
    }
}
