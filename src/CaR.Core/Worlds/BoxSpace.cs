using System.Collections.Immutable;

namespace CaR.Core.Worlds;

/// <summary>An array of numbers within bounds.</summary>
/// <param name="Shape">The array's shape; the vector is row-major.</param>
/// <param name="Low">Least value of each number.</param>
/// <param name="High">Greatest value of each number.</param>
public sealed record BoxSpace(ImmutableArray<int> Shape, float Low, float High) : Space
{
    /// <inheritdoc/>
    public override int Length { get; } = Shape.Aggregate(1, (a, b) => a * b);

    /// <inheritdoc/>
    public override bool Contains(ReadOnlySpan<float> value)
    {
        if (value.Length != Length) return false;
        foreach (var number in value)
        {
            if (!(number >= Low && number <= High)) return false;
        }

        return true;
    }

    /// <inheritdoc/>
    public override void Sample(WorldRandom random, Span<float> value)
    {
        foreach (ref var number in value[..Length]) number = (float)(Low + random.NextDouble() * ((double)High - Low));
    }

    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"Box({Low}, {High}, ({string.Join(", ", Shape)}))");
}
