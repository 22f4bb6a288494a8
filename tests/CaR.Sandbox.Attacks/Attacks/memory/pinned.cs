// stopped by policy, image
public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        var h = System.Runtime.InteropServices.GCHandle.Alloc(new int[1]);
        return h.IsAllocated ? 1 : 0;
    }
}
