using System.Collections.Immutable;
using CaR.Core.Verdicts;

namespace CaR.Verification.Metrics;

/// <summary>A finding, and the frames that show why it failed; none where it did not.</summary>
internal sealed record Measurement(Finding Finding, ImmutableArray<FailingCase> Cases)
{
    /// <summary>Episodes that the verifier found or made itself, that show why.</summary>
    public ImmutableArray<Exploit> Exploits { get; init; } = [];

    /// <summary>A finding without frames.</summary>
    public static implicit operator Measurement(Finding finding) => new(finding, []);

    /// <summary>A finding whose frames are looked up only if it failed.</summary>
    public static Measurement Of(Finding finding, Func<IEnumerable<FailingCase>> cases) =>
        new(finding, finding.Outcome is FindingOutcome.Failed ? [.. cases()] : []);
}
