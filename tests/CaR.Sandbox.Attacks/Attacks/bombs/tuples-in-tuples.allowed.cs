public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        var t = ((1, 1), 1);
        return 1;
    }
}
