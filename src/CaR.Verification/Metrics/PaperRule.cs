using System.Collections.Immutable;
using CaR.Core.Verdicts;
using CaR.Verification.Recording;

namespace CaR.Verification.Metrics;

/// <summary>
/// The rule of VLM-CaR's released <c>verification_pipeline.py</c>: an episode is "completed" when at least two of its frames are rewarded;
/// all experts must be, and at most a tenth of random episodes may. No interval, no environment's word, no order.
/// </summary>
/// <remarks>A frame's reward is that of a session in mode subtask, the nearest to programs that themselves return a reward per frame.</remarks>
internal sealed class PaperRule : IMetric
{
    /// <inheritdoc/>
    public IEnumerable<Measurement> Measure(VerificationRun run)
    {
        // One sub-task pays on one frame only: asking for more rewarded frames than sub-tasks would reject everything.
        var rewarded = Math.Min(run.Options.PaperRewardedFrames, run.SubTasks.Length);
        var (expert, random) = (Completed(run.Expert, rewarded), Completed(run.Random, rewarded));
        yield return Finding(
            FindingNames.PaperExpert,
            expert,
            run.Expert.Length,
            run.Options.PaperExpertCompletion,
            holds: (double)expert / run.Expert.Length >= run.Options.PaperExpertCompletion,
            $"expert episodes have {rewarded} rewarded frames or more, {Judge.Percent(run.Options.PaperExpertCompletion)} asked");
        yield return Finding(
            FindingNames.PaperRandom,
            random,
            run.Random.Length,
            run.Options.PaperRandomCompletion,
            holds: (double)random / run.Random.Length <= run.Options.PaperRandomCompletion,
            $"random episodes have {rewarded} rewarded frames or more, {Judge.Percent(run.Options.PaperRandomCompletion)} allowed");
    }

    private static int Completed(ImmutableArray<Episode> episodes, int rewarded) =>
        episodes.Count(e => e.Replay.NewlyDone.Count(done => done != 0) >= rewarded);

    private static Finding Finding(string name, int hits, int trials, double threshold, bool holds, string sentence) =>
        Judge.Told(new Claim(name, null, sentence), hits, trials) with
        {
            Threshold = threshold,
            Outcome = holds ? FindingOutcome.Passed : FindingOutcome.Failed,
        };
}
