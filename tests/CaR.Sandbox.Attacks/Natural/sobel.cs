public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        double sum = 0;
        for (int y = 1; y < o.Now.Height - 1; y++)
        {
            for (int x = 1; x < o.Now.Width - 1; x++)
            {
                int gx = 0, gy = 0;
                for (int dy = -1; dy <= 1; dy++)
                {
                    for (int dx = -1; dx <= 1; dx++)
                    {
                        int v = o.Now[x + dx, y + dy].G;
                        gx += dx * v;
                        gy += dy * v;
                    }
                }
                sum += Math.Sqrt(gx * gx + gy * gy);
            }
        }
        return Math.Min(1, sum / (255.0 * 4 * 64 * 64));
    }
}
