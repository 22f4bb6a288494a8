using CaR.Core.Sessions;
using CaR.Verification.Recording;
using CaR.Verification.Statistics;

namespace CaR.Verification.Metrics;

/// <summary>Is the better trajectory paid more? Of experts and unsuccessful random episodes, the experts are the better.</summary>
internal sealed class Preferences : IMetric
{
    private static readonly double s_discount = new RewardOptions().Discount;

    /// <inheritdoc/>
    public IEnumerable<Measurement> Measure(VerificationRun run)
    {
        if (run.Negatives.IsEmpty) yield break;
        double[] better = [.. run.Positives.Select(e => e.Replay.SubTaskReturn)];
        double[] worse = [.. run.Negatives.Select(e => e.Replay.SubTaskReturn)];
        var accuracy = Preference.Accuracy(better, worse);
        var threshold = run.Options.PreferenceAccuracy;
        yield return Judge.ValueAtLeast(
            FindingNames.PreferenceAccuracy,
            null,
            accuracy,
            threshold,
            $"in {Judge.Percent(accuracy)} of pairs the expert is paid more than the random episode, ties half ({Judge.Percent(threshold)} asked; mode subtask)");

        // Undiscounted, a shaped return also charges for every step spent at a high potential, so long tasks may turn it round: told only.
        var shaped = Preference.Accuracy([.. run.Positives.Select(Shaped)], [.. run.Negatives.Select(Shaped)]);
        yield return Judge.Told(FindingNames.ShapedPreferenceAccuracy, null, shaped, $"{Judge.Percent(shaped)} of pairs by the undiscounted return of mode shaped (γ = {Judge.Number(s_discount)})");

        double[] preferred = [.. better.Select(_ => 1.0), .. worse.Select(_ => 0.0)];
        var tau = KendallTau.B(preferred, [.. better, .. worse]);
        if (double.IsFinite(tau))
            yield return Judge.Told(FindingNames.TrajectoryAlignment, null, tau, $"Kendall's τ-b of preference and return is {Judge.Number(tau)} (trajectory alignment coefficient)");
    }

    private static double Shaped(Episode episode) => episode.Replay.ShapedReturn(s_discount, episode.Trajectory.Terminated);
}
