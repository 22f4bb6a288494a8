namespace CaR.Library;

/// <summary>The disk's refusals as errors a person understands.</summary>
internal static class Disk
{
    /// <summary>Opens a file that someone named.</summary>
    public static FileStream OpenRead(string path) =>
        Try($"{path}: cannot be read", () => new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1 << 16));

    /// <summary>Reads a file that someone named, up to a limit.</summary>
    public static byte[] ReadAll(string path, long maxBytes)
    {
        using var file = OpenRead(path);
        if (file.Length > maxBytes) throw new InputException(path, $"{file.Length} bytes", $"at most {maxBytes}");
        var bytes = new byte[file.Length];
        Try($"{path}: cannot be read", () => { file.ReadExactly(bytes); return bytes; });
        return bytes;
    }

    /// <summary>Reads a text that someone named.</summary>
    public static string ReadText(string path, long maxBytes = Limits.TextFileBytes)
    {
        using var reader = new StreamReader(new MemoryStream(ReadAll(path, maxBytes)));
        return reader.ReadToEnd();
    }

    /// <summary>Writes a file and has it on disk on return.</summary>
    public static void WriteNew(string path, ReadOnlySpan<byte> bytes)
    {
        using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None);
        file.Write(bytes);
        file.Flush(flushToDisk: true);
    }

    /// <summary>Puts a file in place whole or not at all: written beside it, then renamed over it.</summary>
    public static void WriteAtomically(string path, ReadOnlySpan<byte> bytes)
    {
        var folder = Path.GetDirectoryName(path)!;
        var temporary = Path.Combine(folder, $".{Path.GetFileName(path)}.{Path.GetRandomFileName()}.tmp");
        try
        {
            WriteNew(temporary, bytes);
            File.Move(temporary, path, overwrite: true);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }
    }

    /// <summary>Does something with the disk; what it refuses becomes an <see cref="InputException"/>.</summary>
    /// <param name="problem">What cannot be done, with the path: "x.npz: cannot be read".</param>
    /// <param name="action">What to do.</param>
    public static T Try<T>(string problem, Func<T> action)
    {
        try
        {
            return action();
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new InputException($"{problem}: there is no such file", e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"{problem}: {e.Message.ReplaceLineEndings(" ")}", e);
        }
    }

    /// <inheritdoc cref="Try{T}"/>
    public static void Try(string problem, Action action) => Try(problem, () => { action(); return true; });
}
