using CaR.Core.Verdicts;
using CaR.Verification.Recording;
using CaR.Verification.Statistics;

namespace CaR.Verification.Metrics;

/// <summary>
/// Precision and recall of each sub-task on what is known without ground truth. Told: what they are made of is judged one by one.
/// </summary>
/// <remarks>
/// Positives: experts, each of which has done every sub-task by its end. Negatives: first frames; for the last sub-task also unsuccessful random
/// episodes, and ended experts before their margin.
/// </remarks>
internal sealed class PrecisionRecall : SubTaskMetric
{
    /// <inheritdoc/>
    protected override IEnumerable<Measurement> Measure(VerificationRun run, int subTask)
    {
        var name = run.SubTasks[subTask].Name;
        var early = subTask == run.Last ? run.Positives.Count(e => IsEarly(run, e)) : 0;
        var right = run.Positives.Count(e => e.Replay.CompletedAt[subTask] is > 0) - early;
        var wrong = early
            + run.All.Count(e => e.Table.Complete(subTask, 0) && !(subTask == run.Last && e.Trajectory.Success is true))
            + (subTask == run.Last ? run.Negatives.Count(e => e.Replay.CompletedAt[subTask] is > 0) : 0);
        if (right + wrong > 0)
            yield return Bounded(run, new Claim(FindingNames.Precision, name, $"completions of {name} with a free label are right"), right, right + wrong);
        yield return Bounded(run, new Claim(FindingNames.Recall, name, $"experts have {name} completed by their end, and not too early"), right, run.Positives.Length);
    }

    private static Finding Bounded(VerificationRun run, Claim claim, int hits, int trials)
    {
        var told = Judge.Told(claim, hits, trials);
        var lower = ClopperPearson.Lower(hits, trials, run.Options.Confidence);
        return told with { Lower = lower, Text = $"{told.Text}: at least {Judge.Percent(lower)} with {Judge.Percent(run.Options.Confidence)} confidence" };
    }

    private static bool IsEarly(VerificationRun run, Episode episode) =>
        episode.Trajectory.Terminated && episode.Replay.CompletedAt[^1] is > 0 and var at && at < episode.LastFrame - run.Options.EarlyMargin;
}
