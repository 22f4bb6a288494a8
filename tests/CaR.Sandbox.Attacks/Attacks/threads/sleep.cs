// stopped by references
public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        System.Threading.Thread.Sleep(100000);
        return 1;
    }
}
