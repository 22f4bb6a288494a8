using CaR.Core.Trajectories;
using CaR.Verification.Recording;

namespace CaR.Verification.Metrics;

/// <summary>Is a sub-task complete on first frames? Every first frame is a free negative, unless the episode begins on the goal.</summary>
internal sealed class DoneAtStart : SubTaskMetric
{
    /// <inheritdoc/>
    protected override IEnumerable<Measurement> Measure(VerificationRun run, int subTask)
    {
        var name = run.SubTasks[subTask].Name;
        Episode[] negatives = [.. run.All.Where(e => !MayBeginDone(run, subTask, e.Trajectory))];
        Episode[] wrong = [.. negatives.Where(e => e.Table.Complete(subTask, 0))];
        var claim = new Claim(FindingNames.DoneAtStart, name, $"first frames already show {name} complete");
        yield return Measurement.Of(
            Judge.ShareWithin(claim, wrong.Length, negatives.Length, run.Options.DoneAtStart),
            () => wrong.Take(run.Options.CasesPerFinding).Select(e => run.Case(subTask, FindingNames.DoneAtStart, e, 0, Expected)));
    }

    // Only the environment's word excuses, and it speaks of the whole task. A random success may have been there from the start. Experts
    // always succeed, so of them only those are excused that were over at once.
    private static bool MayBeginDone(VerificationRun run, int subTask, Trajectory trajectory) =>
        subTask == run.Last
        && trajectory.Success is true
        && (trajectory.Kind is TrajectoryKind.Random || trajectory.Frames.Count <= run.Options.EarlyMargin + 1);

    private const string Expected = "below 0.999: the first frame of an episode, before anything was done";
}
