public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        return o.Instruction.Length > 0 ? 1 : 0;
    }
}
