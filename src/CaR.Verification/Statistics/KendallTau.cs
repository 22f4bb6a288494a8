namespace CaR.Verification.Statistics;

/// <summary>Kendall's τ-b, which allows for ties (Kendall, Biometrika 33, 1945).</summary>
public static class KendallTau
{
    /// <summary>τ-b of two equally long series, pair by pair: made for some hundred trajectories, not for frames.</summary>
    /// <returns>In [−1, 1]; NaN where all values of one series are tied, or there are fewer than two.</returns>
    public static double B(ReadOnlySpan<double> x, ReadOnlySpan<double> y)
    {
        if (x.Length != y.Length) throw new ArgumentException($"found {x.Length} and {y.Length} values, expected as many", nameof(y));
        long agreement = 0, apartInX = 0, apartInY = 0;
        for (var i = 0; i < x.Length; i++)
        {
            for (var j = 0; j < i; j++)
            {
                var (a, b) = (x[i].CompareTo(x[j]), y[i].CompareTo(y[j]));
                agreement += a * b;
                apartInX += a * a;
                apartInY += b * b;
            }
        }

        return apartInX > 0 && apartInY > 0 ? agreement / Math.Sqrt((double)apartInX * apartInY) : double.NaN;
    }
}
