using CaR.Core.Storage;

namespace CaR.Library.Storage;

/// <summary>A store in a folder, which is made at the first writing.</summary>
/// <remarks>Keys that would lead out of the folder, through "..", an absolute path or a symbolic link, are refused.</remarks>
public sealed class FileStore : IStore
{
    private static readonly char[] Forbidden = ['\\', ':', '\0'];

    /// <summary>Opens a folder as a store.</summary>
    public FileStore(string folder) => Location = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));

    /// <inheritdoc/>
    public string Location { get; }

    /// <inheritdoc/>
    /// <exception cref="InputException">The key is none, or the file cannot be read.</exception>
    public byte[]? Read(string key)
    {
        var path = Resolve(key);
        return File.Exists(path) ? Disk.Try($"{path}: cannot be read", () => File.ReadAllBytes(path)) : null;
    }

    /// <inheritdoc/>
    /// <exception cref="InputException">The key is none, or the disk is read-only or full.</exception>
    public void Write(string key, ReadOnlySpan<byte> bytes)
    {
        var path = Resolve(key);
        var copy = bytes.ToArray();
        Disk.Try($"{path}: cannot be written", () =>
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            Disk.WriteAtomically(path, copy);
        });
    }

    /// <inheritdoc/>
    /// <exception cref="InputException">The key is none, or the disk is read-only or full.</exception>
    public void Append(string key, ReadOnlySpan<byte> bytes)
    {
        var path = Resolve(key);
        var copy = bytes.ToArray();
        Disk.Try($"{path}: cannot be written", () =>
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            using var file = new FileStream(path, FileMode.Append, FileAccess.Write, FileShare.Read);
            file.Write(copy);
            file.Flush(flushToDisk: true);
        });
    }

    private string Resolve(string key)
    {
        var path = Location;
        foreach (var part in key.Split('/'))
        {
            if (part is "" or "." or ".." || part.IndexOfAny(Forbidden) >= 0)
                throw new InputException(Location, $"key '{key}'", "a relative path without '..'");
            path = Path.Combine(path, part);
            if (new FileInfo(path).LinkTarget is not null) throw new InputException(path, "a symbolic link", "a file or folder of the store");
        }

        return path;
    }
}
