using System.Collections.Immutable;

namespace CaR.Core.Worlds;

/// <summary>Several named spaces; a value is their values one after the other.</summary>
/// <param name="Parts">The parts in order.</param>
public sealed record DictSpace(ImmutableArray<KeyValuePair<string, Space>> Parts) : Space
{
    /// <inheritdoc/>
    public override int Length { get; } = Parts.Sum(p => p.Value.Length);

    /// <summary>Where a part lies within the vector.</summary>
    /// <exception cref="InputException">There is no such part.</exception>
    public Range RangeOf(string key)
    {
        var start = 0;
        foreach (var (name, space) in Parts)
        {
            if (name == key) return start..(start + space.Length);
            start += space.Length;
        }

        throw new InputException("observation", $"no part '{key}'", $"one of {string.Join(", ", Parts.Select(p => p.Key))}");
    }

    /// <inheritdoc/>
    public override bool Contains(ReadOnlySpan<float> value)
    {
        if (value.Length != Length) return false;
        foreach (var (_, space) in Parts)
        {
            if (!space.Contains(value[..space.Length])) return false;
            value = value[space.Length..];
        }

        return true;
    }

    /// <inheritdoc/>
    public override void Sample(WorldRandom random, Span<float> value)
    {
        foreach (var (_, space) in Parts)
        {
            space.Sample(random, value[..space.Length]);
            value = value[space.Length..];
        }
    }

    /// <inheritdoc/>
    public override string ToString() => $"Dict({string.Join(", ", Parts.Select(p => $"{p.Key}: {p.Value}"))})";
}
