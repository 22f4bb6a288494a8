// stopped by guard
public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        var n = Enumerable.Range(0, 2000).ToArray();
        int s = 0;
        for (int i = 0; i < 2000; i++) s += n.OrderBy(x => -x).First();
        return s;
    }
}
