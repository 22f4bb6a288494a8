// stopped by policy, image
public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        try { return o.Now.Width / (o.Now.Width - 64); } catch when (o.Now.Width > 0) { return 1; }
    }
}
