namespace CaR.Verification.Statistics;

/// <summary>How often the better of two is paid more.</summary>
public static class Preference
{
    /// <summary>Returns closer than this are tied: sums of n-ths differ in their last bits.</summary>
    private const double Tie = 1e-9;

    /// <summary>P(G(better) &gt; G(worse)) over all pairs, a tie counting half: the area under the ROC curve.</summary>
    /// <returns>In [0, 1]; NaN where there is no pair.</returns>
    public static double Accuracy(ReadOnlySpan<double> better, ReadOnlySpan<double> worse)
    {
        var won = 0.0;
        foreach (var a in better)
        {
            foreach (var b in worse) won += Math.Abs(a - b) <= Tie ? 0.5 : a > b ? 1 : 0;
        }

        return won / ((double)better.Length * worse.Length);
    }
}
