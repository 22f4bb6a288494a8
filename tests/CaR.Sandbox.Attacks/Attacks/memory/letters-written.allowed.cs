public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        return o.Instruction[0] == 'p' ? 1 : 0;
    }
}
