using CaR.Verification.Statistics;

namespace CaR.Verification.Scoring;

/// <summary>A share of trials, with exact one-sided bounds of 95 % confidence each.</summary>
/// <param name="Hits">0 … trials.</param>
/// <param name="Trials">At least 0.</param>
public readonly record struct Share(int Hits, int Trials)
{
    private const double Confidence = 0.95;

    /// <summary>Hits a trial; NaN without trials.</summary>
    public double Value => (double)Hits / Trials;

    /// <summary>What the true share is at least.</summary>
    public double Lower => ClopperPearson.Lower(Hits, Trials, Confidence);

    /// <summary>What the true share is at most.</summary>
    public double Upper => ClopperPearson.Upper(Hits, Trials, Confidence);

    /// <summary>How many of some trials are hits.</summary>
    public static Share Of<T>(IReadOnlyCollection<T> trials, Func<T, bool> isHit) => new(trials.Count(isHit), trials.Count);
}
