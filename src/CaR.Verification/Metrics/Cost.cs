using CaR.Verification.Statistics;

namespace CaR.Verification.Metrics;

/// <summary>What a look costs. Told, not judged: a machine's load is no fault of the program.</summary>
internal sealed class Cost : SubTaskMetric
{
    /// <inheritdoc/>
    protected override IEnumerable<Measurement> Measure(VerificationRun run, int subTask)
    {
        var name = run.SubTasks[subTask].Name;
        var median = Median.Of(run.All.SelectMany(e => e.Table.Microseconds[subTask].Select(us => (double)us)));
        yield return Judge.Told(FindingNames.Cost, name, Math.Round(median, 2), $"{name} takes {Judge.Number(median)} µs a frame (median)");
    }
}
