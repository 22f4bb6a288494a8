public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        var l = Enumerable.Range(0, 30).ToList();
        l.Sort((a, b) => b - a);
        return l[0] / 30.0;
    }
}
