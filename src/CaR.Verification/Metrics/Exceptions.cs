using CaR.Verification.Recording;

namespace CaR.Verification.Metrics;

/// <summary>Calls that threw: a trainer would be told "cannot tell", a person has to be told the truth.</summary>
internal sealed class Exceptions : SubTaskMetric
{
    /// <inheritdoc/>
    protected override IEnumerable<Measurement> Measure(VerificationRun run, int subTask)
    {
        var name = run.SubTasks[subTask].Name;
        (Episode Episode, ProgramFault Fault)[] thrown = [.. run.All.SelectMany(e => e.Table.Exceptions.Where(f => f.SubTask == subTask).Select(f => (e, f)))];
        var claim = new Claim(FindingNames.Exceptions, name, $"calls of {name} threw an exception");
        // One frame for each kind of exception first: three times the same tells no more than once.
        yield return Measurement.Of(
            Judge.ShareWithin(claim, thrown.Length, run.All.Sum(e => e.Table.Frames), threshold: 0),
            () => thrown.GroupBy(t => t.Fault.Message).Select(same => same.First()).Take(run.Options.CasesPerFinding)
                .Select(t => run.Case(subTask, FindingNames.Exceptions, t.Episode, t.Fault.Frame, "a value in [0, 1] or NaN, on whatever picture")));
    }
}
