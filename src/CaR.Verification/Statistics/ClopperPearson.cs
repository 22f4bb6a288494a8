namespace CaR.Verification.Statistics;

/// <summary>Exact one-sided bounds of a proportion (Clopper and Pearson, Biometrika 26, 1934).</summary>
public static class ClopperPearson
{
    /// <summary>What the true proportion is at least, with the given confidence.</summary>
    /// <param name="hits">0 … trials.</param>
    /// <param name="trials">At least 0; none at all bound nothing.</param>
    /// <param name="confidence">In (0, 1).</param>
    public static double Lower(int hits, int trials, double confidence)
    {
        Check(hits, trials);
        return hits == 0 ? 0 : IncompleteBeta.Inverse(hits, trials - hits + 1, 1 - confidence);
    }

    /// <summary>What the true proportion is at most, with the given confidence.</summary>
    /// <param name="hits">0 … trials.</param>
    /// <param name="trials">At least 0; none at all bound nothing.</param>
    /// <param name="confidence">In (0, 1).</param>
    public static double Upper(int hits, int trials, double confidence)
    {
        Check(hits, trials);
        return hits == trials ? 1 : IncompleteBeta.Inverse(hits + 1, trials - hits, confidence);
    }

    /// <summary>The fewest trials of which all must hold to show that the proportion is at least a share: ⌈ln(1 − confidence) / ln(share)⌉.</summary>
    /// <param name="share">In (0, 1).</param>
    /// <param name="confidence">In (0, 1).</param>
    public static int TrialsNeeded(double share, double confidence) => (int)Math.Ceiling(Math.Log(1 - confidence) / Math.Log(share));

    private static void Check(int hits, int trials)
    {
        if (hits < 0 || hits > trials)
            throw new ArgumentOutOfRangeException(nameof(hits), $"found {hits} of {trials}, expected 0 … {trials}");
    }
}
