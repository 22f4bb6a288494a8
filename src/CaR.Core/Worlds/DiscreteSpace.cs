using System.Collections.Immutable;

namespace CaR.Core.Worlds;

/// <summary>One of several choices: a whole number in 0 … <see cref="Count"/> − 1.</summary>
/// <param name="Names">What each choice is called; for an action, the word on a key.</param>
public sealed record DiscreteSpace(ImmutableArray<string> Names) : Space
{
    /// <summary>How many choices there are.</summary>
    public int Count => Names.Length;

    /// <inheritdoc/>
    public override int Length => 1;

    /// <inheritdoc/>
    public override bool Contains(ReadOnlySpan<float> value) =>
        value.Length == 1 && float.IsInteger(value[0]) && value[0] >= 0 && value[0] < Count;

    /// <inheritdoc/>
    public override void Sample(WorldRandom random, Span<float> value) => value[0] = random.Next(Count);

    /// <inheritdoc/>
    public override string ToString() => $"Discrete({Count})";
}
