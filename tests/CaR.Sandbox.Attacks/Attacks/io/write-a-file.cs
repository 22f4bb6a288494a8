// stopped by policy, image
public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        System.IO.File.WriteAllText("/tmp/x", "x");
        return 1;
    }
}
