// stopped by guard
public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        var l = Enumerable.Range(0, 3000).ToList();
        for (int i = 0; i < 3000; i++) l.Sort((a, b) => b - a);
        return l[0];
    }
}
