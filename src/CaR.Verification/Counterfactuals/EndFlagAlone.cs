using CaR.Verification.Clips;

namespace CaR.Verification.Counterfactuals;

/// <summary>The first frame again and again, and the word that the environment ended the episode.</summary>
/// <param name="margin">An episode of no more frames than this, and one, began on its goal.</param>
public sealed class EndFlagAlone(int margin) : ICounterfactual
{
    private readonly FrozenStart _frozen = new(margin);

    /// <inheritdoc/>
    public string Name => "end flag alone";

    /// <inheritdoc/>
    public bool Gates => false;

    /// <inheritdoc/>
    public string Reason => "told only: where success is an announcement that leaves no trace, the first picture may honestly be the last";

    /// <inheritdoc/>
    public Construction Build(Clip episode, IReadOnlyList<Clip> others) =>
        _frozen.Build(episode, others) is { Clip: { } frozen } ? frozen with { Terminated = true } : _frozen.Build(episode, others);
}
