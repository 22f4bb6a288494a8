namespace CaR.Core.Worlds;

/// <summary>What an action or an observation may be, in Gymnasium's words. Every value is a flat vector of float32.</summary>
public abstract record Space
{
    /// <summary>How many numbers a value has.</summary>
    public abstract int Length { get; }

    /// <summary>Whether a vector is a value of this space.</summary>
    public abstract bool Contains(ReadOnlySpan<float> value);

    /// <summary>Draws a value, all equally likely.</summary>
    /// <param name="random">Where chance comes from.</param>
    /// <param name="value"><see cref="Length"/> numbers.</param>
    public abstract void Sample(WorldRandom random, Span<float> value);
}
