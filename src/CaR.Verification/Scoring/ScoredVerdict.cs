using System.Collections.Immutable;
using CaR.Core.Verdicts;

namespace CaR.Verification.Scoring;

/// <summary>One verdict on a reward of which is known whether it is good.</summary>
/// <param name="Task">The reward's task.</param>
/// <param name="Name">The reward's name.</param>
/// <param name="IsGood">Whether it is good.</param>
/// <param name="Defect">The kind of its mistake.</param>
/// <param name="Accepted">What the verifier said.</param>
/// <param name="Decided">The findings that failed, or why it does not compile; empty where it was accepted.</param>
/// <param name="Warned">The findings that warned.</param>
/// <param name="Truth">Its completions against ground truth; null where it does not compile.</param>
public sealed record ScoredVerdict(
    string Task,
    string Name,
    bool IsGood,
    string Defect,
    bool Accepted,
    ImmutableArray<string> Decided,
    ImmutableArray<string> Warned,
    TruthComparison? Truth)
{
    /// <summary>Whether a good one was accepted or a bad one rejected.</summary>
    public bool IsRight => Accepted == IsGood;

    /// <summary>What of a verdict's evidence has an outcome: each finding's name, the sub-task where it speaks of one, and its sentence.</summary>
    public static ImmutableArray<string> Findings(Evidence evidence, FindingOutcome outcome) =>
        [.. evidence.Findings.Where(f => f.Outcome == outcome).Select(f => $"{f.Name}{(f.SubTask is null ? "" : $" ({f.SubTask})")}: {f.Text}")];
}
