public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        return string.CompareOrdinal(o.Instruction, "put") > 0 ? 1 : 0;
    }
}
