// stopped by references
public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        Console.WriteLine(1);
        return 1;
    }
}
