// stopped by policy
global using System.IO;
public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        return 1;
    }
}
