using System.Collections.Immutable;
using CaR.Environments.Checking;
using CaR.Library;
using CaR.Library.Numpy;

namespace CaR.Environments.Tests.Checking;

/// <summary>A recorded episode's arrays, for the checks.</summary>
internal sealed class NpzArrays(string path) : IEpisodeArrays, IDisposable
{
    private readonly NpzReader _npz = NpzReader.Open(path);

    public string Name => path;

    public ImmutableArray<string> Keys => _npz.Keys;

    public static RecordedEpisode Read(string path)
    {
        using var arrays = new NpzArrays(path);
        return EpisodeReader.Read(arrays);
    }

    public static byte[] ReadBytes(string path, string key)
    {
        using var arrays = new NpzArrays(path);
        return arrays.ReadBytes(key).Bytes.ToArray();
    }

    public (ImmutableArray<int> Shape, ReadOnlyMemory<byte> Bytes) ReadBytes(string key)
    {
        var array = _npz.Read(key, Limits.SetMemory);
        return (array.Header.Shape, array.Bytes);
    }

    public ImmutableArray<double> ReadNumbers(string key) => _npz.Read(key).ToNumbers();

    public string ReadText(string key) => _npz.Read(key).ToText();

    public void Dispose() => _npz.Dispose();
}
