using System.Buffers.Binary;
using System.Text;

namespace CaR.Core.Imaging;

/// <summary>A PNG file taken apart: the chunks that say what its pixels are.</summary>
/// <param name="header">The checked header.</param>
/// <param name="palette">RGB triples; empty where there is none.</param>
/// <param name="transparency">The tRNS chunk; empty where there is none.</param>
/// <param name="data">The zlib stream, out of all IDAT chunks.</param>
internal sealed class PngChunks(PngHeader header, byte[] palette, byte[] transparency, MemoryStream data)
{
    private const int MaxPalette = 256 * 3;

    /// <summary>The eight bytes every PNG begins with.</summary>
    public static ReadOnlySpan<byte> Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10];

    public PngHeader Header => header;

    public ReadOnlySpan<byte> Palette => palette;

    public ReadOnlySpan<byte> Transparency => transparency;

    public MemoryStream Data => data;

    /// <summary>Reads all chunks up to IEND, holding each to its check sum.</summary>
    public static PngChunks Read(string name, ReadOnlySpan<byte> bytes)
    {
        if (!bytes.StartsWith(Signature)) throw new InputException(name, bytes.IsEmpty ? "an empty file" : "no PNG signature", "a PNG picture");
        var rest = bytes[Signature.Length..];
        var first = Next(name, ref rest, out var firstType);
        if (firstType != "IHDR") throw new InputException(name, $"chunk '{Printable(firstType)}' first", "IHDR");
        var header = PngHeader.Read(name, first);
        byte[] palette = [], transparency = [];
        var data = new MemoryStream();
        while (true)
        {
            var chunk = Next(name, ref rest, out var type);
            switch (type)
            {
                case "PLTE": palette = CheckPalette(name, chunk); break;
                case "tRNS": transparency = chunk.ToArray(); break;
                case "IDAT": data.Write(chunk); break;
                case "IEND": return Complete(name, new(header, palette, transparency, data));
                default: RefuseCritical(name, type); break;
            }
        }
    }

    private static ReadOnlySpan<byte> Next(string name, ref ReadOnlySpan<byte> rest, out string type)
    {
        const int Frame = 12; // length, type and check sum, four bytes each
        if (rest.Length < Frame) throw new InputException(name, "a truncated PNG", "chunks up to IEND");
        var length = BinaryPrimitives.ReadUInt32BigEndian(rest);
        type = Encoding.Latin1.GetString(rest.Slice(4, 4));
        if (length > rest.Length - Frame)
            throw new InputException(name, $"a truncated PNG: {rest.Length - Frame} bytes of chunk '{Printable(type)}'", $"{length}");

        var data = rest.Slice(8, (int)length);
        if (Crc32.Append(Crc32.Append(0, rest.Slice(4, 4)), data) != BinaryPrimitives.ReadUInt32BigEndian(rest[(8 + (int)length)..]))
            throw new InputException(name, $"a damaged PNG: chunk '{Printable(type)}' does not match its check sum", "an intact file");
        rest = rest[(Frame + (int)length)..];
        return data;
    }

    private static byte[] CheckPalette(string name, ReadOnlySpan<byte> chunk) =>
        chunk.Length is > 0 and <= MaxPalette && chunk.Length % 3 == 0
            ? chunk.ToArray()
            : throw new InputException(name, $"a palette of {chunk.Length} bytes", "1 to 256 colours of 3");

    private static PngChunks Complete(string name, PngChunks chunks)
    {
        if (chunks.Header.Colour == PngColour.Palette && chunks.Palette.IsEmpty) throw new InputException(name, "no PLTE chunk", "a palette");
        var key = chunks.Header.Colour switch { PngColour.Grey => 2, PngColour.Rgb => 6, _ => 0 };
        if (!chunks.Transparency.IsEmpty && chunks.Transparency.Length < key)
            throw new InputException(name, $"a tRNS chunk of {chunks.Transparency.Length} bytes", $"{key}");
        chunks.Data.Position = 0;
        return chunks;
    }

    /// <summary>A chunk whose first letter is upper case must be understood to read the picture.</summary>
    private static void RefuseCritical(string name, string type)
    {
        if (char.IsAsciiLetterUpper(type[0])) throw new InputException(name, $"chunk '{Printable(type)}'", "IHDR, PLTE, IDAT or IEND");
    }

    private static string Printable(string type) => string.Concat(type.Select(c => char.IsAsciiLetterOrDigit(c) ? c : '?'));
}
