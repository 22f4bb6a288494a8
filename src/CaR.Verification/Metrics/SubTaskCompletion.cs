using CaR.Verification.Recording;

namespace CaR.Verification.Metrics;

/// <summary>Recall: of the experts that come to a sub-task, how many complete it?</summary>
internal sealed class SubTaskCompletion : SubTaskMetric
{
    /// <inheritdoc/>
    protected override IEnumerable<Measurement> Measure(VerificationRun run, int subTask)
    {
        var name = run.SubTasks[subTask].Name;
        Episode[] come = [.. run.Positives.Where(e => e.Replay.ComesToTurn(subTask))];
        Episode[] stuck = [.. come.Where(e => e.Replay.CompletedAt[subTask] is null)];
        var claim = new Claim(FindingNames.SubTaskCompletion, name, $"expert episodes that come to {name} complete it", "expert episodes");
        if (come.Length == 0)
        {
            yield return Judge.Told(claim, 0, 0) with { Text = $"no expert episode comes to {name}: an earlier sub-task is never completed" };
            yield break;
        }

        var finding = Judge.AtLeast(claim, come.Length - stuck.Length, come.Length, run.Options.ExpertCompletion, run.Options);
        yield return Measurement.Of(finding, () => StuckCases.Of(run, FindingNames.SubTaskCompletion, subTask, stuck));
    }
}
