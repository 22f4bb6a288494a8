using CaR.Rewards;

namespace CaR.Environments.Pushing.Scene;

/// <summary>Something translucent: mixes with what is behind it, and is hidden by what is before it.</summary>
internal readonly ref struct GhostPixels(Span<byte> rgb24, ReadOnlySpan<float> inverseDepths, Rgb colour, double opacity) : IPixelWriter
{
    private readonly Span<byte> _rgb24 = rgb24;
    private readonly ReadOnlySpan<float> _inverseDepths = inverseDepths;

    /// <inheritdoc/>
    public void Write(int pixel, double inverseDepth, double shade)
    {
        if (inverseDepth <= _inverseDepths[pixel]) return;
        var target = _rgb24.Slice(pixel * 3, 3);
        target[0] = Mix(target[0], colour.R * shade);
        target[1] = Mix(target[1], colour.G * shade);
        target[2] = Mix(target[2], colour.B * shade);
    }

    private byte Mix(byte behind, double own) => (byte)(behind + (own - behind) * opacity + 0.5);
}
