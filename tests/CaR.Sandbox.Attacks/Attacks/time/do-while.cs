// stopped by guard
public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        int n = 0;
        do n++; while (n != -1 || o.Now.Width > 0);
        return n;
    }
}
