using System.Collections.Immutable;
using CaR.Core.Authoring;
using CaR.Core.Compiling;
using CaR.Core.Verdicts;

namespace CaR.Core.Pipeline;

/// <summary>One writing of a reward, and what came of it on the feedback half.</summary>
/// <param name="Source">The programs.</param>
/// <param name="Compiled">The compiled reward, or what is wrong.</param>
/// <param name="Verdict">The verdict on the feedback half; null where it did not compile.</param>
public sealed record Draft(RewardSource Source, Outcome<CompiledReward> Compiled, Verdict? Verdict)
{
    /// <summary>A program that does not compile is worse than any number of failed findings.</summary>
    private const int CompileFailure = 1000;

    /// <summary>Whether nothing on the feedback half speaks against it.</summary>
    public bool Passed => Verdict is { Accepted: true };

    /// <summary>The sub-tasks that have to be written again, each with the reasons.</summary>
    public ImmutableArray<Rejection> Rejections
    {
        get
        {
            if (Passed) return [];
            var blamed = Source.Programs.Select(p => p.SubTask).Select(RejectionOf).Where(r => Weight(r) > 0).ToImmutableArray();
            return blamed.IsEmpty ? [RejectionOf(Source.Programs[^1].SubTask) with { Findings = Failures(null) }] : blamed;
        }
    }

    /// <summary>How much speaks against one sub-task's program; 0 is best.</summary>
    public int Faults(string subTask) => Weight(RejectionOf(subTask));

    private static int Weight(Rejection rejection) =>
        (rejection.Problems.Length * CompileFailure) + rejection.Findings.Length + rejection.Cases.Length;

    private Rejection RejectionOf(string subTask)
    {
        var cases = Verdict?.Evidence.Cases.Where(c => c.SubTask == subTask).ToImmutableArray() ?? [];
        var behind = cases.Select(c => c.Finding).ToHashSet();
        return new(
            subTask,
            [.. Compiled.Problems.Where(p => p.SubTask == subTask || p.SubTask is null)],
            [.. Failures(subTask), .. Failures(null).Where(f => behind.Contains(f.Name))],
            cases)
        {
            Exploits = [.. (Verdict?.Evidence.Exploits ?? []).Where(e => cases.Any(c => c.TrajectoryHash == e.Episode.Hash))],
        };
    }

    private ImmutableArray<Finding> Failures(string? subTask) =>
        Verdict is null ? [] : [.. Verdict.Evidence.Findings.Where(f => f.Outcome is FindingOutcome.Failed && f.SubTask == subTask)];
}
