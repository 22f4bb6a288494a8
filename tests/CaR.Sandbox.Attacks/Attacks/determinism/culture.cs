// stopped by policy, image
public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        return string.Compare(o.Instruction, "put") > 0 ? 1 : 0;
    }
}
