public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        Mask m = o.Now.Near(new Rgb(255, 255, 0), 4);
        return m switch
        {
            { IsEmpty: true } => double.NaN,
            { CountNonZero: < 5 and > 0 } => 0.3,
            { BoundingRect: { Width: var w, Height: var h } } when w > 2 * h => 0.6,
            _ => 1,
        };
    }
}
