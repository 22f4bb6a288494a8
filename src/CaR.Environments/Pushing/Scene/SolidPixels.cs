using CaR.Rewards;

namespace CaR.Environments.Pushing.Scene;

/// <summary>Something solid: hides what is behind it.</summary>
internal readonly ref struct SolidPixels(Span<byte> rgb24, Span<float> inverseDepths, Rgb colour) : IPixelWriter
{
    private readonly Span<byte> _rgb24 = rgb24;
    private readonly Span<float> _inverseDepths = inverseDepths;

    /// <inheritdoc/>
    public void Write(int pixel, double inverseDepth, double shade)
    {
        if (inverseDepth <= _inverseDepths[pixel]) return;
        _inverseDepths[pixel] = (float)inverseDepth;
        var target = _rgb24.Slice(pixel * 3, 3);
        target[0] = (byte)(colour.R * shade + 0.5);
        target[1] = (byte)(colour.G * shade + 0.5);
        target[2] = (byte)(colour.B * shade + 0.5);
    }
}
