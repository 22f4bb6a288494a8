using CaR.Verification.Recording;

namespace CaR.Verification.Metrics;

/// <summary>Is an expert called complete long before its end, or a little before it time and again? Cut there, it is a free negative for the last sub-task.</summary>
internal sealed class EarlyCompletion : IMetric
{
    private const string Sentence = "expert episodes are called complete more than {0} frames before their end";

    /// <inheritdoc/>
    public IEnumerable<Measurement> Measure(VerificationRun run)
    {
        // Only where the environment ended the episode does its end say when the goal was reached; other recordings run on.
        Episode[] ended = [.. run.Positives.Where(e => e.Trajectory.Terminated)];
        var claim = new Claim(FindingNames.EarlyCompletion, null, string.Format(null, Sentence, run.Options.EarlyMargin));
        if (ended.Length == 0)
        {
            var told = Judge.Told(claim, run.Positives.Count(e => IsEarly(run, e)), run.Positives.Length);
            yield return told with { Text = told.Text + "; not judged, since no recording ends with success" };
            yield break;
        }

        yield return Judged(run, claim, ended, e => IsEarly(run, e), run.Options.EarlyCompletion);
        var often = new Claim(FindingNames.OftenEarly, null, "expert episodes are called complete before their last frame");
        yield return Judged(run, often, ended, e => CompletedAt(e) < e.LastFrame, run.Options.OftenEarly);
    }

    private static Measurement Judged(VerificationRun run, Claim claim, Episode[] ended, Func<Episode, bool> isEarly, double threshold)
    {
        Episode[] early = [.. ended.Where(isEarly).OrderBy(CompletedAt)];
        return Measurement.Of(
            Judge.ShareWithin(claim, early.Length, ended.Length, threshold),
            () => early.Take(run.Options.CasesPerFinding).Select(e => run.Case(run.Last, claim.Name, e, CompletedAt(e) ?? 0, Expected(e))));
    }

    private static bool IsEarly(VerificationRun run, Episode episode) => CompletedAt(episode) < episode.LastFrame - run.Options.EarlyMargin;

    private static int? CompletedAt(Episode episode) => episode.Replay.CompletedAt[^1];

    private static string Expected(Episode episode) => $"below 0.999: the expert reaches the goal only on frame {episode.LastFrame}";
}
