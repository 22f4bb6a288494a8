// stopped by references
public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        System.Diagnostics.Process.Start("/bin/true");
        return 1;
    }
}
