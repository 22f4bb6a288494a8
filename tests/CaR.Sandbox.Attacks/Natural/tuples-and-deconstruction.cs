public sealed class ReachGoal : RewardProgram
{
    private static (double Red, double Green, double Blue) Channels(Frame f)
    {
        Rgb mean = f.Mean;
        return (mean.R / 255.0, mean.G / 255.0, mean.B / 255.0);
    }

    public override double Progress(Observation o)
    {
        var (red, _, blue) = Channels(o.Now);
        (double low, double high) = red < blue ? (red, blue) : (blue, red);
        return high == 0 ? 0 : low / high;
    }
}
