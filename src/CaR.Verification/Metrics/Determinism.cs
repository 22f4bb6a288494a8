using CaR.Verification.Recording;

namespace CaR.Verification.Metrics;

/// <summary>The same frames in reversed order, with a fresh observation: a pure function answers with the same bits.</summary>
internal sealed class Determinism : SubTaskMetric
{
    /// <inheritdoc/>
    protected override IEnumerable<Measurement> Measure(VerificationRun run, int subTask)
    {
        var name = run.SubTasks[subTask].Name;
        (Episode Episode, ProgramFault Fault)[] unstable = [.. run.All.SelectMany(e => e.Table.Unstable.Where(f => f.SubTask == subTask).Select(f => (e, f)))];
        var claim = new Claim(FindingNames.Determinism, name, $"frames shown to {name} a second time get another answer");
        yield return Measurement.Of(
            Judge.ShareWithin(claim, unstable.Length, run.All.Sum(e => Math.Min(run.Options.SecondLooks, e.Table.Frames)), threshold: 0),
            () => unstable.Take(run.Options.CasesPerFinding).Select(u => run.Case(subTask, FindingNames.Determinism, u.Episode, u.Fault.Frame, Expected) with { Value = u.Fault.Message }));
    }

    private const string Expected = "the same value every time: a program is a pure function without fields, clock or randomness";
}
