public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        var b = new double[4];
        return b[0];
    }
}
