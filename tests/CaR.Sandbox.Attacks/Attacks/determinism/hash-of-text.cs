// stopped by policy, image
public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        return o.Instruction.GetHashCode() % 2 == 0 ? 1 : 0;
    }
}
