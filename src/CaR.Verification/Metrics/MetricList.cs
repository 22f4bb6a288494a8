using System.Collections.Immutable;

namespace CaR.Verification.Metrics;

/// <summary>What each rule measures, in the order in which it is told.</summary>
internal static class MetricList
{
    private static readonly ImmutableArray<IMetric> s_freeLabels =
    [
        new ExpertCompletion(),
        new RandomFalseCompletion(),
        new EarlyCompletion(),
        new RandomRecall(),
        new Preferences(),
        new PotentialShape(),
        new Labels(),
        new SubTaskCompletion(),
        new DoneAtStart(),
        new DoneBeforeTurn(),
        new ValueRange(),
        new Exceptions(),
        new Determinism(),
        new Abstention(),
        new Direction(),
    ];

    /// <summary>The metrics of a rule.</summary>
    public static ImmutableArray<IMetric> Of(VerificationRule rule) => rule switch
    {
        VerificationRule.FreeLabels => s_freeLabels,
        VerificationRule.Paper => [new PaperRule()],
        _ => throw new ArgumentOutOfRangeException(nameof(rule), rule, "found an unknown rule"),
    };
}
