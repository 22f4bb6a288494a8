using System.Collections.Immutable;
using CaR.Core.Verdicts;

namespace CaR.Library.Rewards;

/// <summary>A verdict's evidence, without the hash that stands above it.</summary>
internal sealed record VerdictDocument(
    string Preset,
    ImmutableSortedDictionary<string, double> Thresholds,
    ImmutableArray<string> TrajectoryHashes,
    ImmutableArray<Finding> Findings,
    ImmutableArray<FailingCase> Cases);
