using System.Collections.Immutable;

namespace CaR.Verification.Scoring;

/// <summary>How a preset does on rewards of which is known whether they are good.</summary>
/// <param name="Preset">The preset.</param>
/// <param name="Verdicts">Its verdicts, a reward each.</param>
public sealed record VerifierScore(string Preset, ImmutableArray<ScoredVerdict> Verdicts)
{
    /// <summary>Good ones accepted: to be high.</summary>
    public Share AcceptedGood => Share.Of(Good(Verdicts), v => v.Accepted);

    /// <summary>Bad ones accepted: to be none.</summary>
    public Share AcceptedBad => Share.Of(Bad(Verdicts), v => v.Accepted);

    /// <summary>Of the accepted ones, those that complete on exactly the successful episodes, in time.</summary>
    public Share AcceptedRight => Share.Of([.. Verdicts.Where(v => v.Accepted)], v => v.Truth is { IsRight: true });

    /// <summary>Of the rejected ones, those that do not.</summary>
    public Share RejectedWrong => Share.Of([.. Verdicts.Where(v => !v.Accepted)], v => v.Truth is not { IsRight: true });

    /// <summary>Bad ones accepted, by the kind of their mistake, in ordinal order.</summary>
    public ImmutableSortedDictionary<string, Share> ByDefect => Verdicts.Where(v => !v.IsGood).GroupBy(v => v.Defect)
        .ToImmutableSortedDictionary(of => of.Key, of => Share.Of([.. of], v => v.Accepted), StringComparer.Ordinal);

    /// <summary>Good and bad ones accepted, by task, in ordinal order.</summary>
    public ImmutableSortedDictionary<string, (Share Good, Share Bad)> ByTask => Verdicts.GroupBy(v => v.Task)
        .ToImmutableSortedDictionary(of => of.Key, of => (Share.Of(Good(of), v => v.Accepted), Share.Of(Bad(of), v => v.Accepted)), StringComparer.Ordinal);

    /// <summary>The verdicts that are not right.</summary>
    public ImmutableArray<ScoredVerdict> Wrong => [.. Verdicts.Where(v => !v.IsRight)];

    private static ScoredVerdict[] Good(IEnumerable<ScoredVerdict> verdicts) => [.. verdicts.Where(v => v.IsGood)];

    private static ScoredVerdict[] Bad(IEnumerable<ScoredVerdict> verdicts) => [.. verdicts.Where(v => !v.IsGood)];
}
