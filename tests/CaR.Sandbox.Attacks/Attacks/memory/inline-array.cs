// stopped by policy, image
public sealed class ReachGoal : RewardProgram
{
    [System.Runtime.CompilerServices.InlineArray(4)]
    private struct Buffer { private double _first; }

    public override double Progress(Observation o)
    {
        var b = new Buffer();
        return b[0];
    }
}
