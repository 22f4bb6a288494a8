using CaR.Verification.Clips;

namespace CaR.Verification.Counterfactuals;

/// <summary>A late frame, not yet of the goal, put in after the first: then the episode goes on as it did, and is cut before its end.</summary>
/// <param name="margin">Frames before the end that may already look finished.</param>
public sealed class Teleport(int margin) : ICounterfactual
{
    private readonly CutBeforeEnd _cut = new(margin);

    /// <inheritdoc/>
    public string Name => "teleport";

    /// <inheritdoc/>
    public bool Gates => false;

    /// <inheritdoc/>
    public string Reason => "told only: the jump cannot happen, but what it shows done may honestly count as done";

    /// <inheritdoc/>
    public Construction Build(Clip episode, IReadOnlyList<Clip> others) => _cut.Build(episode, others) switch
    {
        { Clip: { Count: < 3 } } => "too few frames are left before its end",
        { Clip: { } cut } => cut.Take([0, cut.Count - 1, .. Enumerable.Range(1, cut.Count - 1)]),
        var construction => construction,
    };
}
