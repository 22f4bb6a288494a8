public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        return o.Now.Palette(4).Count / 4.0;
    }
}
