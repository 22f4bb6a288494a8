namespace CaR.Verification.Statistics;

/// <summary>Quantiles of a sample.</summary>
public static class Quantile
{
    /// <summary>The smallest value that at least a share of the sample does not exceed (Hyndman and Fan 1996, type 1): always one of the sample.</summary>
    /// <param name="sorted">Ascending.</param>
    /// <param name="share">In [0, 1].</param>
    /// <returns>NaN of nothing.</returns>
    public static double Of(ReadOnlySpan<double> sorted, double share) =>
        sorted.IsEmpty ? double.NaN : sorted[Math.Max(0, (int)Math.Ceiling(share * sorted.Length) - 1)];
}
