using System.Buffers.Binary;

namespace CaR.Core.Imaging;

/// <summary>Samples of a restored row → RGB over white.</summary>
internal sealed class PngPixels
{
    private readonly string _name;
    private readonly PngHeader _header;
    private readonly byte[] _palette;
    private readonly byte[] _paletteAlpha;
    private readonly int[] _key;

    public PngPixels(string name, PngChunks chunks)
    {
        _name = name;
        _header = chunks.Header;
        _palette = chunks.Palette.ToArray();
        _paletteAlpha = _header.Colour == PngColour.Palette ? chunks.Transparency.ToArray() : [];
        _key = _header.Colour is PngColour.Grey or PngColour.Rgb && !chunks.Transparency.IsEmpty
            ? [.. Enumerable.Range(0, _header.Channels).Select(c => BinaryPrimitives.ReadUInt16BigEndian(chunks.Transparency[(2 * c)..]))]
            : [];
    }

    /// <summary>Writes a row's pixels.</summary>
    /// <param name="row">The restored bytes.</param>
    /// <param name="columns">Pixels in the row.</param>
    /// <param name="rgb">Where the first pixel goes.</param>
    /// <param name="step">Bytes from one pixel to the next.</param>
    public void Expand(ReadOnlySpan<byte> row, int columns, Span<byte> rgb, int step)
    {
        if (_header is { Colour: PngColour.Rgb, Depth: 8 } && _key.Length == 0 && step == 3)
        {
            row[..(columns * 3)].CopyTo(rgb);
            return;
        }

        for (var x = 0; x < columns; x++) ExpandPixel(row, x, rgb.Slice(x * step, 3));
    }

    private void ExpandPixel(ReadOnlySpan<byte> row, int x, Span<byte> pixel)
    {
        var alpha = 255;
        if (_header.Colour == PngColour.Palette)
        {
            alpha = ExpandIndex(Sample(row, x), pixel);
        }
        else
        {
            var first = x * _header.Channels;
            var isGrey = _header.Colour is PngColour.Grey or PngColour.GreyAlpha;
            for (var c = 0; c < 3; c++) pixel[c] = ToByte(Sample(row, isGrey ? first : first + c));
            if (_header.Colour is PngColour.GreyAlpha or PngColour.Rgba) alpha = ToByte(Sample(row, first + _header.Channels - 1));
            else if (IsKey(row, first)) alpha = 0;
        }

        if (alpha == 255) return;
        for (var c = 0; c < 3; c++) pixel[c] = (byte)((pixel[c] * alpha + 255 * (255 - alpha) + 127) / 255);
    }

    private int ExpandIndex(int index, Span<byte> pixel)
    {
        if (index * 3 >= _palette.Length) throw new InputException(_name, $"palette index {index}", $"below {_palette.Length / 3}");
        _palette.AsSpan(index * 3, 3).CopyTo(pixel);
        return index < _paletteAlpha.Length ? _paletteAlpha[index] : 255;
    }

    /// <summary>Whether a pixel has the one colour that the file declares transparent.</summary>
    private bool IsKey(ReadOnlySpan<byte> row, int first)
    {
        for (var c = 0; c < _key.Length; c++)
        {
            if (Sample(row, first + c) != _key[c]) return false;
        }

        return _key.Length > 0;
    }

    private int Sample(ReadOnlySpan<byte> row, int index)
    {
        if (_header.Depth == 8) return row[index];
        if (_header.Depth == 16) return BinaryPrimitives.ReadUInt16BigEndian(row[(2 * index)..]);
        var bit = index * _header.Depth;
        return (row[bit / 8] >> (8 - _header.Depth - bit % 8)) & ((1 << _header.Depth) - 1);
    }

    private byte ToByte(int sample) => _header.Depth switch
    {
        16 => (byte)(sample >> 8),
        8 => (byte)sample,
        _ => (byte)(sample * 255 / ((1 << _header.Depth) - 1)),
    };
}
