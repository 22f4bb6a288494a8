using System.Collections.Immutable;
using CaR.Verification.Recording;
using CaR.Verification.Statistics;

namespace CaR.Verification.Metrics;

/// <summary>How Φ runs along a trajectory: its order (VOC), its rises, its largest drop. Told: a detour is no fault.</summary>
internal sealed class PotentialShape : IMetric
{
    /// <summary>A fall smaller than this is rounding.</summary>
    private const double Rounding = 1e-9;

    /// <inheritdoc/>
    public IEnumerable<Measurement> Measure(VerificationRun run)
    {
        // Failed runs reach high values too, so an expert's VOC means something only beside that of random episodes.
        var (expert, random) = (ValueOrder(run.Positives), ValueOrder(run.Random));
        yield return Judge.Told(
            FindingNames.ValueOrder,
            null,
            expert - random,
            $"Φ and time correlate with {Judge.Number(expert)} on experts, {Judge.Number(random)} on random episodes (medians)");

        (Episode Episode, int Frame, double Change)[] steps = [.. run.Positives.SelectMany(Steps)];
        if (steps.Length == 0) yield break;
        yield return Judge.Told(
            new Claim(FindingNames.Monotonicity, null, "expert steps do not lower Φ"),
            steps.Count(s => s.Change >= -Rounding),
            steps.Length);
        var worst = steps.MinBy(s => s.Change);
        var drop = Math.Max(0, -worst.Change);
        yield return Judge.Told(
            FindingNames.LargestDrop,
            null,
            drop,
            drop > 0 ? $"Φ falls by {Judge.Number(drop)} at most in one expert step ({worst.Episode.Trajectory.Name}, frame {worst.Frame})" : "Φ never falls on experts");
    }

    // A potential that never moves has no order: 0, neither with nor against time.
    private static double ValueOrder(ImmutableArray<Episode> episodes) =>
        Median.Of(episodes.Select(e => Spearman.WithTime(e.Replay.Potential.AsSpan())).Select(voc => double.IsNaN(voc) ? 0 : voc));

    private static IEnumerable<(Episode Episode, int Frame, double Change)> Steps(Episode episode) =>
        Enumerable.Range(1, episode.LastFrame).Select(frame => (episode, frame, episode.Replay.Potential[frame] - episode.Replay.Potential[frame - 1]));
}
