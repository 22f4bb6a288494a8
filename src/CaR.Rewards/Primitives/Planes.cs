namespace CaR.Rewards;

/// <summary>
/// A picture's three channels, apart from each other word by word: 64 bytes of the first, 64 of the second, 64 of the
/// third. A word of a mask comes from one such block, so that memory is read in one stream. Rows are padded to whole words.
/// </summary>
internal sealed class Planes
{
    /// <summary>Pixels in a word of a mask.</summary>
    public const int Word = 64;

    /// <summary>Bytes of the three channels of a word.</summary>
    public const int Block = 3 * Word;

    private byte[] _bytes = [];

    /// <summary>The blocks, row by row.</summary>
    public Span<byte> Bytes => _bytes;

    /// <summary>Makes room for a size; keeps a bigger array.</summary>
    /// <returns>Words a row.</returns>
    public int Resize(int width, int height)
    {
        int perRow = (width + Word - 1) / Word;
        if (_bytes.Length < perRow * height * Block) _bytes = new byte[perRow * height * Block];
        return perRow;
    }

    /// <summary>Fills the blocks from row-major RGB24.</summary>
    public void Split(ReadOnlySpan<byte> rgb, int width, int height)
    {
        int perRow = Resize(width, height);
        if (width == perRow * Word)
        {
            Interleaving.Split(rgb[..(width * height * 3)], _bytes);
            return;
        }

        for (int y = 0; y < height; y++)
            Interleaving.Split(rgb.Slice(y * width * 3, width * 3), _bytes.AsSpan(y * perRow * Block));
    }

    /// <summary>Writes the blocks back as row-major RGB24.</summary>
    public void Join(Span<byte> rgb, int width, int height)
    {
        int perRow = (width + Word - 1) / Word;
        for (int y = 0; y < height; y++)
            Interleaving.Join(_bytes.AsSpan(y * perRow * Block), rgb.Slice(y * width * 3, width * 3));
    }

    /// <summary>One pixel of a picture of a width.</summary>
    public Rgb At(int x, int y, int width)
    {
        int at = (width + Word - 1) / Word * Block * y + Interleaving.Place(x);
        return new Rgb(_bytes[at], _bytes[at + Word], _bytes[at + 2 * Word]);
    }
}
