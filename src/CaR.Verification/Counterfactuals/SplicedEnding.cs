using CaR.Verification.Clips;

namespace CaR.Verification.Counterfactuals;

/// <summary>The first half of one episode, then the ending of another.</summary>
/// <param name="margin">The other's ending is its last frame and as many before it.</param>
public sealed class SplicedEnding(int margin) : ICounterfactual
{
    /// <inheritdoc/>
    public string Name => "ending of another episode";

    /// <inheritdoc/>
    public bool Gates => false;

    /// <inheritdoc/>
    public string Reason => "told only: the pictures jump, but a goal is shown reached, which may be all that the task asks";

    /// <inheritdoc/>
    public Construction Build(Clip episode, IReadOnlyList<Clip> others)
    {
        if (others.FirstOrDefault(o => !o.Pictures[0].Span.SequenceEqual(episode.Pictures[0].Span)) is not { } other)
            return "all episodes begin alike, so another's ending could be its own";
        var half = episode.Take(Enumerable.Range(0, (episode.Count + 1) / 2));
        int[] ending = [.. Enumerable.Range(0, other.Count).Where(i => other.Frames[i] >= other.LastFrame - margin)];
        return half with
        {
            Frames = [.. half.Frames, .. ending.Select(_ => half.Frames[^1])],
            Pictures = [.. half.Pictures, .. ending.Select(i => other.Pictures[i])],
            Terminated = other.Terminated,
        };
    }
}
