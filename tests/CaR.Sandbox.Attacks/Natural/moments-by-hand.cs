public sealed class ReachGoal : RewardProgram
{
    public override double Progress(Observation o)
    {
        long m00 = 0, m10 = 0, m01 = 0;
        Mask mask = o.Now.Near(new Rgb(255, 255, 255), 5);
        for (int y = 0; y < mask.Height; y++)
            for (int x = 0; x < mask.Width; x++)
                if (mask[x, y]) { m00++; m10 += x; m01 += y; }
        if (m00 == 0) return double.NaN;
        double cx = (double)m10 / m00, cy = (double)m01 / m00;
        return Math.Clamp((cx + cy) / (mask.Width + mask.Height), 0, 1);
    }
}
