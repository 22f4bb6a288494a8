public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        for (int y = 0; y < o.Now.Height; y++)
        {
            for (int x = 0; x < o.Now.Width; x++)
            {
                if (o.Now[x, y] == new Rgb(255, 0, 255)) return 1;
                if (o.Now[x, y].R > 250 && o.Now[x, y].G < 10) return (double)x / o.Now.Width;
            }
        }
        return double.NaN;
    }
}
