public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        return o.Instruction.IndexOf("ball", StringComparison.Ordinal) >= 0 ? 1 : 0;
    }
}
