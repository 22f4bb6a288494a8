// stopped by references
public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        System.Threading.ThreadPool.QueueUserWorkItem(_ => { });
        return 1;
    }
}
