using System.Buffers.Binary;
using CaR.Core.Tasks;

namespace CaR.Core.Imaging;

/// <summary>What the IHDR chunk declares, checked.</summary>
internal readonly record struct PngHeader(FrameSize Size, int Depth, PngColour Colour, bool Interlaced)
{
    private const int Length = 13;

    /// <summary>Samples a pixel.</summary>
    public int Channels => Colour switch
    {
        PngColour.GreyAlpha => 2,
        PngColour.Rgb => 3,
        PngColour.Rgba => 4,
        _ => 1,
    };

    /// <summary>Bytes from a byte to the one before it in filtering: a whole pixel, at least one.</summary>
    public int FilterStride => Math.Max(1, Channels * Depth / 8);

    /// <summary>Bytes of a row of so many pixels, without its filter byte.</summary>
    public int RowBytes(int width) => (int)(((long)width * Channels * Depth + 7) / 8);

    /// <summary>Reads and checks the chunk before anything is allocated by its word.</summary>
    public static PngHeader Read(string name, ReadOnlySpan<byte> data)
    {
        if (data.Length != Length) throw new InputException(name, $"an IHDR chunk of {data.Length} bytes", $"{Length}");
        var width = BinaryPrimitives.ReadUInt32BigEndian(data);
        var height = BinaryPrimitives.ReadUInt32BigEndian(data[4..]);
        if (width == 0 || height == 0 || (ulong)width * height > Png.MaxPixels)
            throw new InputException(name, $"a picture of {width}×{height}", $"1 to {Png.MaxPixels} pixels");

        var header = new PngHeader(new((int)width, (int)height), data[8], (PngColour)data[9], data[12] == 1);
        if (!header.DepthFits()) throw new InputException(name, $"colour type {data[9]} with {data[8]} bits a sample", "a combination that PNG knows");
        if (data[10] != 0 || data[11] != 0 || data[12] > 1)
            throw new InputException(name, $"compression {data[10]}, filter {data[11]}, interlace {data[12]}", "0, 0, and 0 or 1");
        return header;
    }

    private bool DepthFits() => Colour switch
    {
        PngColour.Grey => Depth is 1 or 2 or 4 or 8 or 16,
        PngColour.Palette => Depth is 1 or 2 or 4 or 8,
        PngColour.Rgb or PngColour.GreyAlpha or PngColour.Rgba => Depth is 8 or 16,
        _ => false,
    };
}
