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
        new EnvironmentReturn(),
        new CompletionOrder(),
        new Labels(),
        new Copies(),
        new SubTaskCompletion(),
        new PrecisionRecall(),
        new CompletionTime(),
        new DoneAtStart(),
        new DoneBeforeTurn(),
        new ValueRange(),
        new Exceptions(),
        new Determinism(),
        new AnotherProcess(),
        new Fuel(),
        new Abstention(),
        new Direction(),
        new CounterfactualCompletion(),
        new IdlePay(),
        new WorldExploits(),
        new RecordedExploits(),
        new InvarianceShift(),
    ];

    /// <summary>The metrics of a rule.</summary>
    public static ImmutableArray<IMetric> Of(VerificationRule rule) => rule switch
    {
        VerificationRule.FreeLabels => s_freeLabels,
        VerificationRule.Paper => [new PaperRule()],
        _ => throw new ArgumentOutOfRangeException(nameof(rule), rule, "found an unknown rule"),
    };
}
