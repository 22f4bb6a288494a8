namespace CaR.Verification.Statistics;

/// <summary>Pearson's product-moment correlation.</summary>
public static class Pearson
{
    /// <summary>The correlation of two equally long series.</summary>
    /// <returns>In [−1, 1]; NaN where one of them is constant, or there are fewer than two values.</returns>
    public static double Correlation(ReadOnlySpan<double> x, ReadOnlySpan<double> y)
    {
        if (x.Length != y.Length) throw new ArgumentException($"found {x.Length} and {y.Length} values, expected as many", nameof(y));
        double meanX = 0, meanY = 0;
        for (var i = 0; i < x.Length; i++) (meanX, meanY) = (meanX + (x[i] / x.Length), meanY + (y[i] / x.Length));
        double xy = 0, xx = 0, yy = 0;
        for (var i = 0; i < x.Length; i++)
        {
            var (dx, dy) = (x[i] - meanX, y[i] - meanY);
            (xy, xx, yy) = (xy + (dx * dy), xx + (dx * dx), yy + (dy * dy));
        }

        return xx > 0 && yy > 0 ? Math.Clamp(xy / Math.Sqrt(xx * yy), -1, 1) : double.NaN;
    }
}
