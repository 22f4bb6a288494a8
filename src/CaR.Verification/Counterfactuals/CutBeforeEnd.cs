using CaR.Verification.Clips;

namespace CaR.Verification.Counterfactuals;

/// <summary>An expert that stops short of its end.</summary>
/// <param name="margin">Frames before the end that may already look finished; they are cut off too.</param>
public sealed class CutBeforeEnd(int margin) : ICounterfactual
{
    /// <inheritdoc/>
    public string Name => "cut before its end";

    /// <inheritdoc/>
    public bool Gates => true;

    /// <inheritdoc/>
    public string Reason => "the environment ended the episode only later, so the goal was not reached yet";

    /// <inheritdoc/>
    public Construction Build(Clip episode, IReadOnlyList<Clip> others)
    {
        if (!episode.Episode.Terminated) return "the environment did not end the recording, so the goal may have been reached before its end";
        int[] kept = [.. Enumerable.Range(0, episode.Count).Where(i => episode.Frames[i] < episode.LastFrame - margin)];
        if (kept.Length == 0) return "the episode is over at once";
        var last = episode.Pictures[^1].Span;
        foreach (var i in kept)
        {
            if (episode.Pictures[i].Span.SequenceEqual(last)) return "its last picture is shown before the cut too";
        }

        return episode.Take(kept);
    }
}
