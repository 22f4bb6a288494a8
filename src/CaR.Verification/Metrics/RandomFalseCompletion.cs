using CaR.Core.Verdicts;
using CaR.Verification.Recording;

namespace CaR.Verification.Metrics;

/// <summary>Is the task called complete where the environment says that it is not? Honest successes do not count, either way.</summary>
internal sealed class RandomFalseCompletion : IMetric
{
    /// <inheritdoc/>
    public IEnumerable<Measurement> Measure(VerificationRun run)
    {
        Episode[] wrong = [.. run.Negatives.Where(e => e.Replay.Completed)];
        var claim = new Claim(FindingNames.RandomFalseCompletion, null, "unsuccessful random episodes are called complete", "random runs");
        var finding = Judge.AtMost(claim, wrong.Length, run.Negatives.Length, run.Options.RandomFalseCompletion, run.Options);
        yield return Measurement.Of(finding, () => Cases(run, wrong));
    }

    // Blamed is the last sub-task: a random agent may honestly do an earlier one. But sub-tasks that are all done on the very frame of the
    // false completion were hardly done one after the other, so each of them is blamed too.
    private static IEnumerable<FailingCase> Cases(VerificationRun run, Episode[] wrong) =>
        from subTask in Enumerable.Range(0, run.SubTasks.Length).Reverse()
        from failingCase in wrong
            .Where(e => e.Replay.CompletedAt[subTask] == e.Replay.CompletedAt[run.Last])
            .Select(e => run.Case(subTask, FindingNames.RandomFalseCompletion, e, e.Replay.CompletedAt[run.Last] ?? 0, Expected))
            .Take(run.Options.CasesPerFinding)
        select failingCase;

    private const string Expected = "below 0.999: a random episode that the environment never called a success, and here the task is called complete";
}
