using CaR.Verification.Recording;

namespace CaR.Verification.Metrics;

/// <summary>Order: is a sub-task already complete when its turn comes? Then it stands in the wrong place, and its progress is never paid.</summary>
internal sealed class DoneBeforeTurn : SubTaskMetric
{
    /// <inheritdoc/>
    protected override IEnumerable<Measurement> Measure(VerificationRun run, int subTask)
    {
        if (subTask == 0) yield break;
        var name = run.SubTasks[subTask].Name;
        Episode[] come = [.. run.Positives.Where(e => e.Replay.CompletedAt[subTask - 1] > 0)];
        if (come.Length == 0) yield break;
        Episode[] before = [.. come.Where(e => IsDoneBefore(e, subTask))];
        var claim = new Claim(FindingNames.DoneBeforeTurn, name, $"expert episodes have {name} done before its turn comes");
        yield return Measurement.Of(
            Judge.ShareWithin(claim, before.Length, come.Length, run.Options.DoneBeforeTurn),
            () => before.Take(run.Options.CasesPerFinding).Select(e => run.Case(
                subTask,
                FindingNames.DoneBeforeTurn,
                e,
                Turn(e, subTask) - 1,
                $"below 0.999: {run.SubTasks[subTask - 1].Name}, which comes before, is done only on the next frame")));
    }

    private static int Turn(Episode episode, int subTask) => episode.Replay.CompletedAt[subTask - 1] ?? 0;

    private static bool IsDoneBefore(Episode episode, int subTask)
    {
        var turn = Turn(episode, subTask);
        return episode.Replay.CompletedAt[subTask] == turn && episode.Table.Complete(subTask, turn - 1);
    }
}
