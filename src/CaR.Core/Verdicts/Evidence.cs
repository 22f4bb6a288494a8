using System.Collections.Immutable;

namespace CaR.Core.Verdicts;

/// <summary>What verification saw: the ground of a verdict.</summary>
/// <param name="RewardHash">The compiled reward it speaks of.</param>
/// <param name="Preset">"default", "strict" or "paper".</param>
/// <param name="Thresholds">Every option that was in force, by name.</param>
/// <param name="TrajectoryHashes">The episodes that were looked at, sorted.</param>
/// <param name="Findings">Every number.</param>
/// <param name="Cases">Failing frames, worst first.</param>
public sealed record Evidence(
    string RewardHash,
    string Preset,
    ImmutableSortedDictionary<string, double> Thresholds,
    ImmutableArray<string> TrajectoryHashes,
    ImmutableArray<Finding> Findings,
    ImmutableArray<FailingCase> Cases)
{
    /// <summary>Altered episodes, a row each kind; empty where none were tried.</summary>
    public ImmutableArray<CounterfactualResult> Counterfactuals { get; init; } = [];

    /// <summary>Changes that must not matter, a row each; empty where none were tried.</summary>
    public ImmutableArray<InvarianceResult> Invariances { get; init; } = [];

    /// <summary>Ways to be paid without doing the task; empty where none were found.</summary>
    public ImmutableArray<Exploit> Exploits { get; init; } = [];
}
