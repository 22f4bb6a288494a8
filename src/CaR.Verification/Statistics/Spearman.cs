namespace CaR.Verification.Statistics;

/// <summary>Spearman's rank correlation: Pearson's correlation of the ranks, ties sharing their mean rank.</summary>
public static class Spearman
{
    /// <summary>The correlation of two equally long series of finite or infinite numbers.</summary>
    /// <returns>In [−1, 1]; NaN where one of them is constant, or there are fewer than two values.</returns>
    public static double Correlation(ReadOnlySpan<double> x, ReadOnlySpan<double> y)
    {
        if (x.Length != y.Length) throw new ArgumentException($"found {x.Length} and {y.Length} values, expected as many", nameof(y));
        var (rankX, rankY) = (Ranks(x), Ranks(y));
        // Mean ranks always add up to the same, ties or not.
        var mean = (x.Length + 1) / 2.0;
        double xy = 0, xx = 0, yy = 0;
        for (var i = 0; i < x.Length; i++)
        {
            var (dx, dy) = (rankX[i] - mean, rankY[i] - mean);
            xy += dx * dy;
            xx += dx * dx;
            yy += dy * dy;
        }

        return xx > 0 && yy > 0 ? Math.Clamp(xy / Math.Sqrt(xx * yy), -1, 1) : double.NaN;
    }

    /// <summary>The correlation of a series with time: its value-order correlation (VOC; Ma et al. 2024, arXiv 2411.04549).</summary>
    public static double WithTime(ReadOnlySpan<double> values)
    {
        var time = new double[values.Length];
        for (var i = 0; i < time.Length; i++) time[i] = i;
        return Correlation(values, time);
    }

    private static double[] Ranks(ReadOnlySpan<double> values)
    {
        var sorted = values.ToArray();
        var order = new int[values.Length];
        for (var i = 0; i < order.Length; i++) order[i] = i;
        Array.Sort(sorted, order);
        var ranks = new double[values.Length];
        for (int from = 0, to; from < order.Length; from = to)
        {
            for (to = from + 1; to < order.Length && sorted[to].Equals(sorted[from]);) to++;
            for (var i = from; i < to; i++) ranks[order[i]] = (from + 1 + to) / 2.0;
        }

        return ranks;
    }
}
