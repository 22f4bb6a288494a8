using System.IO.Compression;

namespace CaR.Library.Numpy;

/// <summary>One array of an archive, being read: never more than its header declares, and held to the zip's check sum at the end.</summary>
public sealed class NpzStream : IDisposable
{
    private readonly ZipArchiveEntry _entry;
    private readonly CheckedStream _stream;

    private NpzStream(string name, ZipArchiveEntry entry)
    {
        Name = name;
        _entry = entry;
        _stream = new(name, entry.Open());
        Header = NpyHeader.Read(name, _stream);
        if (_stream.Count + Header.Bytes != entry.Length)
            throw new InputException(name, $"{entry.Length - _stream.Count} bytes of elements", $"{Header.Bytes}, as the header declares");
    }

    /// <summary>What errors call it: file and key.</summary>
    public string Name { get; }

    /// <summary>Type and shape.</summary>
    public NpyHeader Header { get; }

    /// <summary>Fills a buffer with the next elements' bytes.</summary>
    /// <exception cref="InputException">The data are damaged or end too early.</exception>
    public void ReadExactly(Span<byte> bytes) => Npy.ReadElements(Name, _stream, bytes);

    /// <summary>Holds all that was read to the archive's check sum.</summary>
    /// <exception cref="InputException">There is more than the header declares, or the sum is another.</exception>
    public void Finish()
    {
        Span<byte> more = stackalloc byte[1];
        if (_stream.Read(more) > 0) throw new InputException(Name, "more data than declared", "an intact archive");
        if (_stream.Crc != _entry.Crc32) throw new InputException(Name, "a damaged array: its check sum does not match", "an intact archive");
    }

    /// <inheritdoc/>
    public void Dispose() => _stream.Dispose();

    internal static NpzStream Open(string name, ZipArchiveEntry entry) => new(name, entry);

    internal NpyArray ReadWhole(long maxBytes) => Npy.ReadElements(Name, Header, _stream, maxBytes);
}
