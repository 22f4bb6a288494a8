using System.Collections.Concurrent;
using System.Text;
using CaR.Core.Storage;

namespace CaR.Testing;

/// <summary>A store without a disk.</summary>
public sealed class MemoryStore : IStore
{
    private readonly ConcurrentDictionary<string, byte[]> _bytes = new();

    /// <summary>What is there.</summary>
    public IEnumerable<string> Keys => _bytes.Keys.Order(StringComparer.Ordinal);

    /// <inheritdoc/>
    public string Location => "memory";

    /// <inheritdoc/>
    public byte[]? Read(string key) => _bytes.GetValueOrDefault(key);

    /// <inheritdoc/>
    public void Write(string key, ReadOnlySpan<byte> bytes) => _bytes[key] = bytes.ToArray();

    /// <inheritdoc/>
    public void Append(string key, ReadOnlySpan<byte> bytes)
    {
        var more = bytes.ToArray();
        _bytes.AddOrUpdate(key, more, (_, old) => [.. old, .. more]);
    }

    /// <summary>Keeps a text.</summary>
    public void WriteText(string key, string text) => Write(key, Encoding.UTF8.GetBytes(text));

    /// <summary>The text under a key; empty where there is none.</summary>
    public string ReadText(string key) => Encoding.UTF8.GetString(Read(key) ?? []);
}
