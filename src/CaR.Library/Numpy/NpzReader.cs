using System.Collections.Immutable;
using System.IO.Compression;

namespace CaR.Library.Numpy;

/// <summary>A numpy archive, open for reading: named arrays in a zip file.</summary>
public sealed class NpzReader : IDisposable
{
    private const string Suffix = ".npy";
    private readonly ZipArchive _zip;

    private NpzReader(string path, ZipArchive zip)
    {
        Path = path;
        _zip = zip;
    }

    /// <summary>The file.</summary>
    public string Path { get; }

    /// <summary>The names of the arrays, sorted.</summary>
    public ImmutableArray<string> Keys =>
        [.. _zip.Entries.Where(e => e.FullName.EndsWith(Suffix, StringComparison.Ordinal)).Select(e => e.FullName[..^Suffix.Length]).Order(StringComparer.Ordinal)];

    /// <summary>Opens an archive.</summary>
    /// <exception cref="InputException">The file is missing, unreadable, truncated or no zip.</exception>
    public static NpzReader Open(string path)
    {
        var file = Disk.OpenRead(path);
        try
        {
            var zip = new ZipArchive(file, ZipArchiveMode.Read);
            _ = zip.Entries; // reads the directory now, so that damage in it is told here
            return new(path, zip);
        }
        catch (InvalidDataException e)
        {
            file.Dispose();
            throw new InputException($"{path}: found {(new FileInfo(path).Length == 0 ? "an empty file" : "no whole zip archive")}, expected an npz file", e);
        }
    }

    /// <summary>Whether there is an array of this name.</summary>
    public bool Contains(string key) => _zip.GetEntry(key + Suffix) is not null;

    /// <summary>Opens an array for reading bit by bit.</summary>
    /// <exception cref="InputException">There is none of this name, or it is damaged or too large.</exception>
    public NpzStream OpenArray(string key)
    {
        var name = $"{Path}, array '{key}'";
        var entry = _zip.GetEntry(key + Suffix)
            ?? throw new InputException($"{Path}: found no array '{key}', expected one of {string.Join(", ", Keys)}");
        if (entry.Length > Limits.ArrayBytes) throw new InputException(name, $"{entry.Length} bytes declared", $"at most {Limits.ArrayBytes}");
        try
        {
            return NpzStream.Open(name, entry);
        }
        catch (Exception e) when (e is InvalidDataException or NotSupportedException)
        {
            throw new InputException($"{name}: found a damaged, encrypted or unknown zip entry, expected stored or deflated data", e);
        }
    }

    /// <summary>Reads an array whole.</summary>
    /// <exception cref="InputException">There is none of this name, or it is damaged or larger than <paramref name="maxBytes"/>.</exception>
    public NpyArray Read(string key, long maxBytes = Limits.SmallArrayBytes)
    {
        using var stream = OpenArray(key);
        var array = stream.ReadWhole(maxBytes);
        stream.Finish();
        return array;
    }

    /// <inheritdoc/>
    public void Dispose() => _zip.Dispose();
}
