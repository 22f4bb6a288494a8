public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        Func<Rgb, double> light = c => (c.R + c.G + c.B) / 765.0;
        Func<int, Func<int, double>> row = y => x => light(o.Now[x, y]);
        double sum = 0;
        for (int x = 0; x < 64; x++) sum += row(32)(x);
        return sum / 64;
    }
}
