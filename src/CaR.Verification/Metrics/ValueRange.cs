using CaR.Verification.Recording;

namespace CaR.Verification.Metrics;

/// <summary>Values outside [0, 1], before the session clamps them: a clamp would hide a sum that is above its budget.</summary>
internal sealed class ValueRange : SubTaskMetric
{
    /// <inheritdoc/>
    protected override IEnumerable<Measurement> Measure(VerificationRun run, int subTask)
    {
        var name = run.SubTasks[subTask].Name;
        (Episode Episode, int Frame, double Beyond)[] outside = [.. run.All.SelectMany(e => Outside(run, e, subTask))];
        var claim = new Claim(FindingNames.ValueRange, name, $"values of {name} lie outside [0, 1]");
        yield return Measurement.Of(
            Judge.ShareWithin(claim, outside.Length, run.All.Sum(e => e.Table.Frames), threshold: 0),
            () => outside.OrderByDescending(o => o.Beyond).Take(run.Options.CasesPerFinding)
                .Select(o => run.Case(subTask, FindingNames.ValueRange, o.Episode, o.Frame, "a value in [0, 1], or NaN where the picture does not tell")));
    }

    private static IEnumerable<(Episode Episode, int Frame, double Beyond)> Outside(VerificationRun run, Episode episode, int subTask)
    {
        var progress = episode.Table.Progress[subTask];
        for (var frame = 0; frame < progress.Length; frame++)
        {
            var beyond = Math.Max(-progress[frame], progress[frame] - 1);
            if (beyond > run.Options.RangeTolerance) yield return (episode, frame, beyond);
        }
    }
}
