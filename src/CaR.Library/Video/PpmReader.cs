using CaR.Core.Imaging;
using CaR.Core.Tasks;

namespace CaR.Library.Video;

/// <summary>Pictures in the portable pixmap format (P6, 8 bits), one after the other in a stream.</summary>
internal sealed class PpmReader(string name, Stream stream)
{
    private const int MaxDigits = 9;
    private byte[] _pixels = [];

    /// <summary>The next picture, or null at the end. Its pixels are valid until the next is asked for.</summary>
    public (FrameSize Size, ReadOnlyMemory<byte> Pixels)? Next()
    {
        var first = stream.ReadByte();
        if (first < 0) return null;
        if (first != 'P' || stream.ReadByte() != '6' || !char.IsWhiteSpace((char)stream.ReadByte())) throw Broken();
        int width = ReadNumber(), height = ReadNumber();
        if (ReadNumber() != byte.MaxValue) throw Broken();
        if (width < 1 || height < 1 || (long)width * height > Png.MaxPixels)
            throw new InputException(name, $"frames of {width}×{height}", $"1 to {Png.MaxPixels} pixels");

        var size = new FrameSize(width, height);
        if (_pixels.Length != size.Bytes) _pixels = new byte[size.Bytes];
        if (stream.ReadAtLeast(_pixels, _pixels.Length, throwOnEndOfStream: false) < _pixels.Length) throw Broken();
        return (size, _pixels);
    }

    /// <summary>Reads a decimal number and the one white space after it.</summary>
    private int ReadNumber()
    {
        var number = 0;
        for (var digits = 0; digits < MaxDigits; digits++)
        {
            var next = stream.ReadByte();
            if (next is ' ' or '\n' or '\t' or '\r') return number;
            if (next is < '0' or > '9') break;
            number = number * 10 + (next - '0');
        }

        throw Broken();
    }

    private InputException Broken() => new(name, "pictures that end too early", "a whole file");
}
