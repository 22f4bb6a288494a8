// stopped by guard
public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        int s = 0, last = int.MaxValue - o.Now.Width % 2;
        for (int i = 1; i < last; i += 2) s ^= i;
        return s;
    }
}
