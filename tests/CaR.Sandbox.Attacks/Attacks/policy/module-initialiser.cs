// stopped by policy, image
public sealed class ReachGoal : RewardProgram
{
    [System.Runtime.CompilerServices.ModuleInitializer] internal static void Run() { }

    public override double Progress(Observation o)
    {
        return 1;
    }
}
