public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        bool gone = o.Start.Near(new Rgb(255, 255, 0), 4).CountNonZero > o.Now.Near(new Rgb(255, 255, 0), 4).CountNonZero;
        return o.Terminated && gone ? 1.0 : gone ? 0.5 : 0.0;
    }
}
