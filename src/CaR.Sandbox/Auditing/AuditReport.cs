using System.Collections.Immutable;
using CaR.Core.Compiling;
using CaR.Core.Running;

namespace CaR.Sandbox.Auditing;

/// <summary>What an audit found.</summary>
/// <param name="Program">The program's class.</param>
/// <param name="Violations">Everything against the rules; where there is any, nothing was run.</param>
/// <param name="ApiUsed">Members of the language and the base library that the program calls.</param>
/// <param name="Frames">What it made of each picture.</param>
/// <param name="Given">How many pictures there were to show; fewer in <paramref name="Frames"/> where the program took too long for all of them.</param>
/// <param name="AreSamples">Whether the pictures were made up by the audit.</param>
/// <param name="Missing">What of the boundary around its process this system does not have, in a sentence; null where all is there.</param>
public sealed record AuditReport(
    string Program,
    ImmutableArray<Problem> Violations,
    ImmutableArray<string> ApiUsed,
    ImmutableArray<AuditedFrame> Frames,
    int Given,
    bool AreSamples,
    string? Missing)
{
    /// <summary>Whether the program may be run.</summary>
    public bool Allowed => Violations.IsEmpty;

    /// <summary>Whether nothing speaks against what it did.</summary>
    /// <remarks>A program need not know what to do with pictures that were made up: there it may throw, if not on every one.</remarks>
    public bool WellBehaved => Allowed
        && Frames.All(f => f.Verdict.Length == 0 || (AreSamples && Threw(f)))
        && Frames.Any(f => f.Verdict.Length == 0);

    private static bool Threw(AuditedFrame frame) => frame.Answer.Fault is ProgramFaultKind.Exception;
}
