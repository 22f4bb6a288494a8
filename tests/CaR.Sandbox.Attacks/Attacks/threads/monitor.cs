// stopped by references
public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        System.Threading.Monitor.Enter(o);
        return 1;
    }
}
