// stopped by policy, image
public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        o.Now.Load(o.Start.Rgb24);
        return 1;
    }
}
