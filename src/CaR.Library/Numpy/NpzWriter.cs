using System.IO.Compression;

namespace CaR.Library.Numpy;

/// <summary>A numpy archive, being written. The same arrays make the same bytes: entries carry no time.</summary>
public sealed class NpzWriter : IDisposable
{
    private static readonly DateTimeOffset ZipEpoch = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private readonly ZipArchive _zip;

    /// <summary>Begins an archive.</summary>
    /// <param name="stream">Where it goes; left open.</param>
    public NpzWriter(Stream stream) => _zip = new(stream, ZipArchiveMode.Create, leaveOpen: true);

    /// <summary>Adds an array.</summary>
    public void Add(string key, NpyArray array)
    {
        using var stream = Begin(key);
        Npy.Write(stream, array);
    }

    /// <summary>Adds an array whose elements come bit by bit.</summary>
    /// <param name="key">Its name.</param>
    /// <param name="header">Type and shape.</param>
    /// <param name="parts">All elements' bytes, in order.</param>
    public void Add(string key, NpyHeader header, IEnumerable<ReadOnlyMemory<byte>> parts)
    {
        using var stream = Begin(key);
        stream.Write(header.ToBytes());
        foreach (var part in parts) stream.Write(part.Span);
    }

    /// <inheritdoc/>
    public void Dispose() => _zip.Dispose();

    private Stream Begin(string key)
    {
        var entry = _zip.CreateEntry(key + ".npy", CompressionLevel.SmallestSize);
        entry.LastWriteTime = ZipEpoch;
        return entry.Open();
    }
}
