namespace CaR.Environments.Pushing.Scene;

/// <summary>A shadow on the table: one grey, however many shadows meet.</summary>
internal readonly ref struct ShadowPixels(Span<byte> rgb24, ReadOnlySpan<bool> table, byte grey) : IPixelWriter
{
    private readonly Span<byte> _rgb24 = rgb24;
    private readonly ReadOnlySpan<bool> _table = table;

    /// <inheritdoc/>
    public void Write(int pixel, double inverseDepth, double shade)
    {
        if (_table[pixel]) _rgb24.Slice(pixel * 3, 3).Fill(grey);
    }
}
