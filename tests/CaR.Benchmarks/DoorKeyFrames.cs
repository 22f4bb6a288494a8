using System.IO.Compression;

namespace CaR.Benchmarks;

/// <summary>The pictures of one real DoorKey-8x8 episode (MiniGrid, expert, seed 0), 64×64 or enlarged.</summary>
internal static class DoorKeyFrames
{
    private const int Side = 64;

    /// <param name="side">64, or a multiple of it.</param>
    public static byte[][] Load(int side)
    {
        using Stream resource = typeof(DoorKeyFrames).Assembly.GetManifestResourceStream("doorkey-8x8.bin.gz")!;
        using var unzipped = new GZipStream(resource, CompressionMode.Decompress);
        using var memory = new MemoryStream();
        unzipped.CopyTo(memory);
        return [.. memory.ToArray().Chunk(Side * Side * 3).Select(frame => Enlarge(frame, side / Side))];
    }

    private static byte[] Enlarge(byte[] frame, int factor)
    {
        int side = Side * factor;
        var large = new byte[side * side * 3];
        for (int i = 0; i < side * side; i++)
            frame.AsSpan((i / side / factor * Side + i % side / factor) * 3, 3).CopyTo(large.AsSpan(i * 3));
        return large;
    }
}
