// stopped by policy, image
public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        return System.IO.File.ReadAllText("/etc/hostname").Length;
    }
}
