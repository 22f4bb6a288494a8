// stopped by policy, image
public sealed class ReachGoal : RewardProgram
{
    [System.Runtime.InteropServices.StructLayout(System.Runtime.InteropServices.LayoutKind.Explicit)]
    private struct Union { [System.Runtime.InteropServices.FieldOffset(0)] public long L; [System.Runtime.InteropServices.FieldOffset(0)] public double D; }

    public override double Progress(Observation o)
    {
        return new Union { L = 5 }.D;
    }
}
