using System.Collections.Immutable;
using CaR.Verification.Recording;

namespace CaR.Verification.Scoring;

/// <summary>A reward's completions against the recordings' own word on success. Scores the verifier; a verdict never sees it.</summary>
/// <param name="Successes">Episodes that truly succeed.</param>
/// <param name="Missed">Of them, those not called complete.</param>
/// <param name="Failures">Episodes that truly fail.</param>
/// <param name="False">Of them, those called complete.</param>
/// <param name="Early">Successes that are called complete more than a step before ground truth has them complete.</param>
public sealed record TruthComparison(int Successes, int Missed, int Failures, int False, int Early)
{
    /// <summary>Steps by which a completion may come before its truth, as some environments show it a frame late.</summary>
    private const int OnTime = 1;

    /// <summary>Whether it completes on exactly the successful episodes, and when they are.</summary>
    public bool IsRight => Missed == 0 && False == 0 && Early == 0;

    /// <summary>Episodes that are told rightly, of all.</summary>
    public Share Right => new(Successes - Missed - Early + Failures - False, Successes + Failures);

    /// <summary>Compares.</summary>
    /// <param name="episodes">The reward's episodes; those without a word on success are left out.</param>
    /// <param name="stages">Ground truth by an episode's hash, where there is some.</param>
    public static TruthComparison Of(IEnumerable<Episode> episodes, IReadOnlyDictionary<string, ImmutableArray<sbyte>> stages)
    {
        var told = episodes.Where(e => e.Trajectory.Success is not null).ToLookup(e => e.Trajectory.Success is true);
        var last = stages.Values.Select(s => s.Max()).DefaultIfEmpty().Max();
        return new(
            told[true].Count(),
            told[true].Count(e => !e.Replay.Completed),
            told[false].Count(),
            told[false].Count(e => e.Replay.Completed),
            told[true].Count(e => e.Replay.Completed && e.Replay.CompletedAt[^1] < TrueCompletion(e, stages, last) - OnTime));
    }

    /// <summary>The frame on which the last stage is first done; the last frame where ground truth does not say.</summary>
    private static int TrueCompletion(Episode episode, IReadOnlyDictionary<string, ImmutableArray<sbyte>> stages, sbyte last) =>
        stages.TryGetValue(episode.Trajectory.Hash, out var done) && done.IndexOf(last) is >= 0 and var frame ? frame : episode.LastFrame;
}
