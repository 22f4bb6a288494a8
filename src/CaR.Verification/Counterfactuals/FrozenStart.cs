using CaR.Verification.Clips;

namespace CaR.Verification.Counterfactuals;

/// <summary>The first frame again and again: standing still reaches nothing.</summary>
/// <param name="margin">An episode of no more frames than this, and one, began on its goal.</param>
public sealed class FrozenStart(int margin) : ICounterfactual
{
    /// <inheritdoc/>
    public string Name => "frozen first frame";

    /// <inheritdoc/>
    public bool Gates => true;

    /// <inheritdoc/>
    public string Reason => "nothing happens, and the environment did not end the episode on this picture, so the goal cannot be reached";

    /// <inheritdoc/>
    public Construction Build(Clip episode, IReadOnlyList<Clip> others) => episode.LastFrame <= margin
        ? "the episode is over at once, so it may begin on its goal"
        : episode.Take(Enumerable.Repeat(0, Math.Max(2, episode.Count)));
}
