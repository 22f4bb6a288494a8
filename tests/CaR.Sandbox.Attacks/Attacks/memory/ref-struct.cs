// stopped by policy
public sealed class ReachGoal : RewardProgram
{
    private ref struct R { private ref int _x; public R(int[] a) { _x = ref a[0]; } public int First => _x; }

    public override double Progress(Observation o)
    {
        var r = new R(new int[] { 1 });
        return r.First;
    }
}
