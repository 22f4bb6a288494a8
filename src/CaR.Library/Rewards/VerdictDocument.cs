using System.Collections.Immutable;
using CaR.Core.Verdicts;

namespace CaR.Library.Rewards;

/// <summary>A verdict's evidence, without the hash that stands above it.</summary>
/// <remarks>The last three came later: rewards that were stored before have none.</remarks>
internal sealed record VerdictDocument(
    string Preset,
    ImmutableSortedDictionary<string, double> Thresholds,
    ImmutableArray<string> TrajectoryHashes,
    ImmutableArray<Finding> Findings,
    ImmutableArray<FailingCase> Cases,
    ImmutableArray<CounterfactualResult>? Counterfactuals = null,
    ImmutableArray<InvarianceResult>? Invariances = null,
    ImmutableArray<ExploitDocument>? Exploits = null)
{
    /// <summary>Spells evidence.</summary>
    public static VerdictDocument Of(Evidence evidence) => new(
        evidence.Preset,
        evidence.Thresholds,
        evidence.TrajectoryHashes,
        evidence.Findings,
        evidence.Cases,
        evidence.Counterfactuals,
        evidence.Invariances,
        [.. evidence.Exploits.Select(ExploitFile.Describe)]);

    /// <summary>Reads evidence.</summary>
    /// <param name="hash">The reward it speaks of.</param>
    /// <param name="folder">Where exploits lie.</param>
    public Evidence ToEvidence(string hash, string folder) => new(hash, Preset, Thresholds, TrajectoryHashes, Findings, Cases)
    {
        Counterfactuals = Counterfactuals ?? [],
        Invariances = Invariances ?? [],
        Exploits = [.. (Exploits ?? []).Select(document => ExploitFile.Read(folder, document))],
    };
}
