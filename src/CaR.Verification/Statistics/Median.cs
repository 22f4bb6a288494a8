namespace CaR.Verification.Statistics;

/// <summary>The middle of a set of numbers.</summary>
public static class Median
{
    /// <summary>The median; the mean of the middle two of an even count; NaN of nothing.</summary>
    public static double Of(IEnumerable<double> values)
    {
        double[] sorted = [.. values];
        Array.Sort(sorted);
        if (sorted.Length == 0) return double.NaN;
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }
}
