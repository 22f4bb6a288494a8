// stopped by references
public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        new System.Threading.Thread(() => { }).Start();
        return 1;
    }
}
