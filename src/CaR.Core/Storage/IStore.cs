namespace CaR.Core.Storage;

/// <summary>Bytes in, bytes out, by key: what a stage may know of a disk.</summary>
/// <remarks>Keys are relative paths with '/' between parts; none leads out of the store.</remarks>
public interface IStore
{
    /// <summary>Where it lies, for a person to read.</summary>
    string Location { get; }

    /// <summary>The bytes under a key, or null where there are none.</summary>
    byte[]? Read(string key);

    /// <summary>Keeps bytes under a key, in place of any others, whole or not at all.</summary>
    void Write(string key, ReadOnlySpan<byte> bytes);

    /// <summary>Adds bytes at the end of what is under a key, and has them on disk when it returns.</summary>
    void Append(string key, ReadOnlySpan<byte> bytes);
}
