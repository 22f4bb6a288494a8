using CaR.Verification.Clips;
using CaR.Verification.Counterfactuals.Objects;

namespace CaR.Verification.Counterfactuals;

/// <summary>The colours of two objects exchanged: that of the goal, where it is found, and the rarest other.</summary>
/// <param name="margin">Frames before the end that may already look finished.</param>
public sealed class ColoursExchanged(int margin) : ICounterfactual
{
    /// <inheritdoc/>
    public string Name => "two colours exchanged";

    /// <inheritdoc/>
    public bool Gates => false;

    /// <inheritdoc/>
    public string Reason => "told only: which of the two the task asks for is not known";

    /// <inheritdoc/>
    public Construction Build(Clip episode, IReadOnlyList<Clip> others)
    {
        var goal = PictureObjects.Goal(episode, margin);
        int[] hues = [.. PictureObjects.Find(episode.Pictures[0].Span, episode.Size).Select(o => o.Hue).Distinct()];
        if (hues.Length < 2) return "the first picture has fewer than two coloured objects";
        var first = goal?.Hue ?? hues[0];
        return Repaint.Exchange(episode, first, hues.First(h => h != first));
    }
}
