public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        Action a = () => { };
        a();
        return 1;
    }
}
