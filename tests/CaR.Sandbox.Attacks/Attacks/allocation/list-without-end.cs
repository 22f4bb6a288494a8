// stopped by guard
public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        var l = new List<double>();
        for (int i = 0; i < 1000000; i++) l.Add(i);
        return l.Count;
    }
}
