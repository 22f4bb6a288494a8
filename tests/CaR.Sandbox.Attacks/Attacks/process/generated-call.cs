// stopped by policy, references
public sealed class ReachGoal : RewardProgram
{
    [System.Runtime.InteropServices.LibraryImport("libc")] private static partial int getpid();

    public override double Progress(Observation o)
    {
        return getpid();
    }
}
