using CaR.Verification.Clips;
using CaR.Verification.Counterfactuals.Objects;

namespace CaR.Verification.Counterfactuals;

/// <summary>The object at which the ending happens, taken out of every picture.</summary>
/// <param name="margin">Frames before the end that may already look finished.</param>
public sealed class GoalErased(int margin) : ICounterfactual
{
    /// <summary>Why there is no such object.</summary>
    internal const string NoGoal = "the ending changes no coloured object of the first picture";

    /// <inheritdoc/>
    public string Name => "goal erased";

    /// <inheritdoc/>
    public bool Gates => false;

    /// <inheritdoc/>
    public string Reason => "told only: where the ending happens is found by what changes, which may be the agent or a bystander";

    /// <inheritdoc/>
    public Construction Build(Clip episode, IReadOnlyList<Clip> others) =>
        PictureObjects.Goal(episode, margin) is { } goal ? Repaint.Erase(episode, goal) : NoGoal;
}
