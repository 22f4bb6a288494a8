// stopped by policy, references
public sealed class ReachGoal : RewardProgram
{
    [System.Runtime.InteropServices.DllImport("libc")] private static extern int getpid();

    public override double Progress(Observation o)
    {
        return getpid();
    }
}
