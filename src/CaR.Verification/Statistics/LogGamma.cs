namespace CaR.Verification.Statistics;

/// <summary>ln Γ(x) for x &gt; 0.</summary>
internal static class LogGamma
{
    private const double HalfLogTwoPi = 0.91893853320467274178;

    /// <summary>From here on Stirling's series is exact to about 1e-15.</summary>
    private const double SeriesFrom = 10;

    /// <summary>Stirling's series (Abramowitz and Stegun 6.1.41), smaller arguments lifted by Γ(x + 1) = x Γ(x).</summary>
    public static double Of(double x)
    {
        var lifted = 0.0;
        for (; x < SeriesFrom; x++) lifted += Math.Log(x);
        var (inverse, square) = (1 / x, 1 / (x * x));
        var series = inverse * ((1.0 / 12) - (square * ((1.0 / 360) - (square * ((1.0 / 1260) - (square * ((1.0 / 1680) - (square / 1188))))))));
        return ((x - 0.5) * Math.Log(x)) - x + HalfLogTwoPi + series - lifted;
    }
}
