using CaR.Verification.Recording;

namespace CaR.Verification.Metrics;

/// <summary>
/// Order: is a sub-task already complete when its turn comes? Then it stands in the wrong place, or is the one before under another name, and
/// its progress is never paid.
/// </summary>
internal sealed class DoneBeforeTurn : SubTaskMetric
{
    /// <inheritdoc/>
    protected override IEnumerable<Measurement> Measure(VerificationRun run, int subTask)
    {
        if (subTask == 0) yield break;
        var name = run.SubTasks[subTask].Name;
        Episode[] come = [.. run.Positives.Where(e => e.Replay.CompletedAt[subTask - 1] > 0)];
        if (come.Length == 0) yield break;
        Episode[] before = [.. come.Where(e => e.Replay.CompletedAt[subTask] == Turn(e, subTask))];
        var claim = new Claim(FindingNames.DoneBeforeTurn, name, $"expert episodes have {name} done before, or on the very frame, its turn comes");
        yield return Measurement.Of(
            Judge.ShareWithin(claim, before.Length, come.Length, run.Options.DoneBeforeTurn),
            () => before.Take(run.Options.CasesPerFinding).Select(e => run.Case(
                subTask,
                FindingNames.DoneBeforeTurn,
                e,
                ShownAt(e, subTask),
                Expected(run, e, subTask))));
    }

    private static int Turn(Episode episode, int subTask) => episode.Replay.CompletedAt[subTask - 1] ?? 0;

    private static bool IsDoneBefore(Episode episode, int subTask) => episode.Table.Complete(subTask, Turn(episode, subTask) - 1);

    private static int ShownAt(Episode episode, int subTask) => Turn(episode, subTask) - (IsDoneBefore(episode, subTask) ? 1 : 0);

    private static string Expected(VerificationRun run, Episode episode, int subTask)
    {
        var before = run.SubTasks[subTask - 1].Name;
        return IsDoneBefore(episode, subTask)
            ? $"below 0.999: {before}, which comes before, is done only on the next frame"
            : $"below 0.999: {before}, which comes before, is done on this very frame, so one of the two is told too early or too late";
    }
}
