public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        Mask a = o.Now.Near(new Rgb(255, 0, 0), 10), b = o.Now.Near(new Rgb(255, 255, 0), 10);
        double apart = a.DistanceTo(b);
        return double.IsNaN(apart) ? double.NaN : 1 / (1 + apart);
    }
}
