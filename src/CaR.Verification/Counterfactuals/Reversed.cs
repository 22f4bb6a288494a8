using CaR.Verification.Clips;

namespace CaR.Verification.Counterfactuals;

/// <summary>The episode from its end to its beginning.</summary>
public sealed class Reversed : ICounterfactual
{
    /// <inheritdoc/>
    public string Name => "reversed";

    /// <inheritdoc/>
    public bool Gates => false;

    /// <inheritdoc/>
    public string Reason => "told only: undoing is often the task of another word, and it begins on the goal";

    /// <inheritdoc/>
    public Construction Build(Clip episode, IReadOnlyList<Clip> others) => episode.Pictures[0].Span.SequenceEqual(episode.Pictures[^1].Span)
        ? "it ends on the picture it begins with"
        : episode.Take(Enumerable.Range(0, episode.Count).Reverse());
}
