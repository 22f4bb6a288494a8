public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        for (int i = 0; i < 9; i++) { }
        return 1;
    }
}
