using System.IO.Compression;
using CaR.Core.Tasks;

namespace CaR.Core.Imaging;

/// <summary>PNG → picture.</summary>
internal static class PngDecoder
{
    public static Picture Decode(string name, ReadOnlySpan<byte> bytes)
    {
        var chunks = PngChunks.Read(name, bytes);
        var header = chunks.Header;
        var pixels = new PngPixels(name, chunks);
        var rgb = new byte[header.Size.Bytes];
        using var rows = new ZLibStream(chunks.Data, CompressionMode.Decompress);
        foreach (var pass in PngPass.Of(header)) ReadPass(name, rows, header, pass, pixels, rgb);
        return new(name, header.Size, rgb);
    }

    private static void ReadPass(string name, Stream rows, PngHeader header, PngPass pass, PngPixels pixels, Span<byte> rgb)
    {
        int columns = pass.Columns(header.Size), count = pass.Rows(header.Size), length = header.RowBytes(columns);
        byte[] row = new byte[1 + length], above = new byte[1 + length];
        for (var r = 0; r < count; r++)
        {
            ReadRow(name, rows, row);
            if (row[0] >= PngFilter.Count) throw new InputException(name, $"row filter {row[0]}", "0 to 4");
            PngFilter.Undo(row[0], row.AsSpan(1), above.AsSpan(1), header.FilterStride);
            var start = ((pass.Y + r * pass.StepY) * header.Size.Width + pass.X) * 3;
            pixels.Expand(row.AsSpan(1), columns, rgb[start..], pass.StepX * 3);
            (row, above) = (above, row);
        }
    }

    private static void ReadRow(string name, Stream rows, byte[] row)
    {
        try
        {
            rows.ReadExactly(row);
        }
        catch (EndOfStreamException e)
        {
            throw new InputException($"{name}: found fewer pixels than the header declares, expected a whole picture", e);
        }
        catch (InvalidDataException e)
        {
            throw new InputException($"{name}: found damaged pixel data, expected a zlib stream", e);
        }
    }
}
