using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using CaR.Core.Tasks;

namespace CaR.Core.Imaging;

/// <summary>Picture → PNG.</summary>
internal static class PngEncoder
{
    private const int Stride = 3;

    public static byte[] Encode(FrameSize size, ReadOnlySpan<byte> rgb)
    {
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, size.Width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), size.Height);
        header[8] = 8;
        header[9] = (byte)PngColour.Rgb;

        using var file = new MemoryStream();
        file.Write(PngChunks.Signature);
        WriteChunk(file, "IHDR", header);
        WriteChunk(file, "IDAT", Smaller(Compress(size, rgb, adaptive: true), Compress(size, rgb, adaptive: false)));
        WriteChunk(file, "IEND", []);
        return file.ToArray();
    }

    /// <summary>Adaptive filters serve photographs, none serves drawings; which it is, only compressing tells.</summary>
    private static byte[] Smaller(byte[] a, byte[] b) => a.Length <= b.Length ? a : b;

    private static byte[] Compress(FrameSize size, ReadOnlySpan<byte> rgb, bool adaptive)
    {
        using var data = new MemoryStream();
        using (var zlib = new ZLibStream(data, CompressionLevel.SmallestSize))
        {
            var length = size.Width * Stride;
            ReadOnlySpan<byte> above = new byte[length];
            byte[] best = new byte[1 + length], trial = new byte[1 + length];
            for (var y = 0; y < size.Height; y++)
            {
                var row = rgb.Slice(y * length, length);
                FilterRow(row, above, adaptive ? PngFilter.Count : 1, ref best, ref trial);
                zlib.Write(best);
                above = row;
            }
        }

        return data.ToArray();
    }

    /// <summary>Takes the filter whose bytes, read as signed, have the smallest sum of magnitudes: the specification's own heuristic.</summary>
    private static void FilterRow(ReadOnlySpan<byte> row, ReadOnlySpan<byte> above, int filters, ref byte[] best, ref byte[] trial)
    {
        var smallest = long.MaxValue;
        for (var filter = 0; filter < filters; filter++)
        {
            trial[0] = (byte)filter;
            PngFilter.Apply(filter, row, above, Stride, trial.AsSpan(1));
            var sum = 0L;
            foreach (var value in trial.AsSpan(1)) sum += value < 128 ? value : 256 - value;
            if (sum >= smallest) continue;
            smallest = sum;
            (best, trial) = (trial, best);
        }
    }

    private static void WriteChunk(Stream file, string type, ReadOnlySpan<byte> data)
    {
        Span<byte> number = stackalloc byte[4];
        var name = Encoding.ASCII.GetBytes(type);
        BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
        file.Write(number);
        file.Write(name);
        file.Write(data);
        BinaryPrimitives.WriteUInt32BigEndian(number, Crc32.Append(Crc32.Append(0, name), data));
        file.Write(number);
    }
}
