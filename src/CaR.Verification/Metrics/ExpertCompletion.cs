using CaR.Core.Verdicts;
using CaR.Verification.Recording;

namespace CaR.Verification.Metrics;

/// <summary>Do experts complete the task? The last frame of a successful expert is a free positive for the whole.</summary>
internal sealed class ExpertCompletion : IMetric
{
    /// <inheritdoc/>
    public IEnumerable<Measurement> Measure(VerificationRun run)
    {
        Episode[] stuck = [.. run.Positives.Where(e => !e.Replay.Completed)];
        var trials = run.Positives.Length;
        var claim = new Claim(FindingNames.ExpertCompletion, null, "expert episodes complete the task", "expert episodes");
        var finding = Judge.AtLeast(claim, trials - stuck.Length, trials, run.Options.ExpertCompletion, run.Options);
        yield return Measurement.Of(finding, () => Cases(run, stuck));
    }

    // Blamed is the sub-task at which the session got stuck: it alone was asked until the end.
    private static IEnumerable<FailingCase> Cases(VerificationRun run, Episode[] stuck) => stuck
        .GroupBy(e => e.Replay.Reached[^1])
        .OrderByDescending(at => at.Count())
        .ThenBy(at => at.Key)
        .SelectMany(at => StuckCases.Of(run, FindingNames.ExpertCompletion, at.Key, at));
}
