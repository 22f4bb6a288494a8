// stopped by policy, image
public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        using var s = new System.IO.FileStream("/etc/hostname", System.IO.FileMode.Open);
        return s.Length;
    }
}
