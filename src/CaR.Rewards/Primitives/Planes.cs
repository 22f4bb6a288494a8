namespace CaR.Rewards;

/// <summary>
/// A picture's three channels, one after the other. Rows are padded to whole words of 64 pixels, so that the bits of a
/// mask's word come from 64 bytes of each plane and no loop has a tail.
/// </summary>
internal sealed class Planes
{
    /// <summary>Pixels in a word of a mask.</summary>
    public const int Word = 64;

    private byte[] _first = [];
    private byte[] _second = [];
    private byte[] _third = [];

    /// <summary>Bytes a row, a multiple of 64.</summary>
    public int Stride { get; private set; }

    public Span<byte> First => _first;
    public Span<byte> Second => _second;
    public Span<byte> Third => _third;

    /// <summary>Makes room for a size; keeps bigger arrays.</summary>
    public void Resize(int width, int height)
    {
        Stride = (width + Word - 1) / Word * Word;
        int bytes = Stride * height;
        if (_first.Length >= bytes) return;
        _first = new byte[bytes];
        _second = new byte[bytes];
        _third = new byte[bytes];
    }

    /// <summary>Fills the planes from row-major RGB24.</summary>
    public void Split(ReadOnlySpan<byte> rgb, int width, int height)
    {
        Resize(width, height);
        if (Stride == width)
        {
            Deinterleave.Run(rgb[..(width * height * 3)], _first, _second, _third);
            return;
        }

        for (int y = 0; y < height; y++)
        {
            Range row = (y * Stride)..(y * Stride + width);
            Deinterleave.Run(rgb.Slice(y * width * 3, width * 3), _first.AsSpan(row), _second.AsSpan(row), _third.AsSpan(row));
        }
    }
}
