public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        return Math.Sqrt(o.Now.Width) / 8;
    }
}
