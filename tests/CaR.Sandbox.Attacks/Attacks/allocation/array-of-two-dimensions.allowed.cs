public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        return new int[5, 5].Length / 25.0;
    }
}
