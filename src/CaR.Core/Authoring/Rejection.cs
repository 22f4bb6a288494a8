using System.Collections.Immutable;
using CaR.Core.Compiling;
using CaR.Core.Verdicts;

namespace CaR.Core.Authoring;

/// <summary>Why a sub-task's program is sent back: the input to its next writing.</summary>
/// <param name="SubTask">The sub-task's name.</param>
/// <param name="Problems">What the compiler and the policy found.</param>
/// <param name="Findings">What verification measured and did not accept, on the feedback half.</param>
/// <param name="Cases">Frames on which it fails, with what it answered and what was expected.</param>
public sealed record Rejection(
    string SubTask,
    ImmutableArray<Problem> Problems,
    ImmutableArray<Finding> Findings,
    ImmutableArray<FailingCase> Cases)
{
    /// <summary>Episodes that the verifier found or made itself, of which cases may speak.</summary>
    public ImmutableArray<Exploit> Exploits { get; init; } = [];
}
