using CaR.Verification.Clips;
using CaR.Verification.Counterfactuals.Objects;

namespace CaR.Verification.Counterfactuals;

/// <summary>The rarest object besides the goal, taken out of every picture in which it stands in its place.</summary>
/// <param name="margin">Frames before the end that may already look finished.</param>
public sealed class ObjectErased(int margin) : ICounterfactual
{
    /// <inheritdoc/>
    public string Name => "object erased";

    /// <inheritdoc/>
    public bool Gates => false;

    /// <inheritdoc/>
    public string Reason => "told only: it may be a bystander, or the agent";

    /// <inheritdoc/>
    public Construction Build(Clip episode, IReadOnlyList<Clip> others)
    {
        var goal = PictureObjects.Goal(episode, margin);
        return PictureObjects.Find(episode.Pictures[0].Span, episode.Size).FirstOrDefault(o => o.Hue != goal?.Hue) is { } o
            ? Repaint.Erase(episode, o)
            : "the first picture has no coloured object besides the goal";
    }
}
