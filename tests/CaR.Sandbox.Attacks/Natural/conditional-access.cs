public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        string[]? parts = o.Instruction.Length > 0 ? o.Instruction.Split(" near ") : null;
        return (parts?.Length ?? 0) == 2 ? 1 : 0;
    }
}
