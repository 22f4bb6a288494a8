// stopped by guard
public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        var d = new HashSet<(int, int, int, int, int)>();
        for (int i = 0; i < 6000; i++) d.Add((0, 0, 0, 0, i));
        return d.Count;
    }
}
