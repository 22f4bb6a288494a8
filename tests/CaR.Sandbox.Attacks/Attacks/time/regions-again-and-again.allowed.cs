public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        return o.Now.Near(new Rgb(0, 0, 0)).ConnectedComponents(8, 2).Count > 0 ? 1 : 0;
    }
}
