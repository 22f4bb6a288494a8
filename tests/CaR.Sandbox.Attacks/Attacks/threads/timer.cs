// stopped by policy, image
public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        using var t = new System.Threading.Timer(_ => { }, null, 0, 1);
        return 1;
    }
}
