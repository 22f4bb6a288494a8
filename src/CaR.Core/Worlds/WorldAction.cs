namespace CaR.Core.Worlds;

/// <summary>What an agent does in one step: a choice of a <see cref="DiscreteSpace"/>, or a vector of a <see cref="BoxSpace"/>.</summary>
public readonly ref struct WorldAction
{
    private WorldAction(int choice, ReadOnlySpan<float> vector)
    {
        Choice = choice;
        Vector = vector;
    }

    /// <summary>The choice; −1 where the action is a vector.</summary>
    public int Choice { get; }

    /// <summary>The vector; empty where the action is a choice.</summary>
    public ReadOnlySpan<float> Vector { get; }

    /// <summary>A choice.</summary>
    public static implicit operator WorldAction(int choice) => new(choice, []);

    /// <summary>A vector, valid as long as the memory it lies in is left alone.</summary>
    public static implicit operator WorldAction(ReadOnlySpan<float> vector) => new(-1, vector);

    /// <summary>A vector.</summary>
    public static implicit operator WorldAction(float[] vector) => new(-1, vector);

    /// <inheritdoc/>
    public override string ToString() =>
        Vector.IsEmpty ? FormattableString.Invariant($"{Choice}") : $"[{string.Join(", ", Vector.ToArray().Select(v => FormattableString.Invariant($"{v}")))}]";
}
