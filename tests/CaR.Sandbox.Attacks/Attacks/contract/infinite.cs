// stopped by guard
public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        return 1 / (o.Now.Width - o.Now.Width + 0.0);
    }
}
