using CaR.Verification.Statistics;

namespace CaR.Verification.Metrics;

/// <summary>When experts first complete a sub-task: told, for a person to hold against what they know of the task.</summary>
internal sealed class CompletionTime : SubTaskMetric
{
    /// <inheritdoc/>
    protected override IEnumerable<Measurement> Measure(VerificationRun run, int subTask)
    {
        (double Frame, double Share)[] times = [.. run.Positives
            .Where(e => e.Replay.CompletedAt[subTask] is not null && e.LastFrame > 0)
            .Select(e => ((double)e.Replay.CompletedAt[subTask]!.Value, (double)e.Replay.CompletedAt[subTask]!.Value / e.LastFrame))];
        if (times.Length == 0) yield break;
        double[] frames = [.. times.Select(t => t.Frame).Order()];
        double[] shares = [.. times.Select(t => t.Share).Order()];
        var name = run.SubTasks[subTask].Name;
        yield return Judge.Told(
            FindingNames.CompletionTime,
            name,
            Quantile.Of(shares, 0.5),
            $"experts first complete {name} on frame {Judge.Number(Quantile.Of(frames, 0.1))} (10 % of them), {Judge.Number(Quantile.Of(frames, 0.5))} (median), {Judge.Number(Quantile.Of(frames, 0.9))} (90 %): "
            + $"{Judge.Percent(Quantile.Of(shares, 0.1))}, {Judge.Percent(Quantile.Of(shares, 0.5))}, {Judge.Percent(Quantile.Of(shares, 0.9))} of the episode");
    }
}
