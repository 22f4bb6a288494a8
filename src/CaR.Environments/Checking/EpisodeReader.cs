using System.Collections.Immutable;
using System.Text.RegularExpressions;
using CaR.Core;
using CaR.Environments.Grids;
using CaR.Environments.Viewing;

namespace CaR.Environments.Checking;

/// <summary>Makes a <see cref="RecordedEpisode"/> out of arrays, and holds their shapes and ranges to one another.</summary>
public sealed partial class EpisodeReader
{
    private const string Plain = "_plain";

    private readonly IEpisodeArrays _arrays;
    private readonly ImmutableArray<int> _gridShape;
    private readonly int _states;

    private EpisodeReader(IEpisodeArrays arrays)
    {
        _arrays = arrays;
        _gridShape = arrays.ReadBytes("grid").Shape;
        if (_gridShape is not [> 1, > 0, > 0, 3]) throw Bad("grid", Text(_gridShape), "shape (T+1, width, height, 3)");
        _states = _gridShape[0];
    }

    /// <summary>Reads an episode.</summary>
    /// <exception cref="InputException">An array is missing, damaged, or does not fit the others.</exception>
    public static RecordedEpisode Read(IEpisodeArrays arrays) => new EpisodeReader(arrays).Read();

    private RecordedEpisode Read() => new()
    {
        Name = _arrays.Name,
        Width = _gridShape[1],
        Height = _gridShape[2],
        Mission = _arrays.ReadText("mission"),
        Grid = Bytes("grid", [.. _gridShape]),
        ViewImage = Bytes("obs_image", [_states, PartialView.Size, PartialView.Size, 3]),
        ViewDirection = Integers("obs_dir", _states, 0, 3),
        AgentPlace = Integers("agent_pos", 2 * _states, 0, Math.Max(_gridShape[1], _gridShape[2]) - 1),
        AgentDirection = Integers("agent_dir", _states, 0, 3),
        Carrying = Integers("carrying", _states, 0, 1 + (int)CellKind.Agent * 16),
        Actions = Integers("actions", _states - 1, 0, (int)GridAction.Done),
        Rewards = [.. Numbers("rewards", _states - 1).Select(r => (float)r)],
        Terminated = [.. Integers("terminated", _states - 1, 0, 1).Select(t => t != 0)],
        Truncated = [.. Integers("truncated", _states - 1, 0, 1).Select(t => t != 0)],
        Pictures = [.. _arrays.Keys.Where(k => PictureKey().IsMatch(k)).Select(Pictures)],
    };

    private RecordedPictures Pictures(string key)
    {
        var (shape, bytes) = _arrays.ReadBytes(key);
        var tile = shape.Length == 4 ? shape[1] / _gridShape[2] : 0;
        int[] expected = [_states, _gridShape[2] * tile, _gridShape[1] * tile, 3];
        if (tile == 0 || !shape.SequenceEqual(expected)) throw Bad(key, Text(shape), $"{_states} pictures of {_gridShape[1]}×{_gridShape[2]} square cells");
        return new(key, tile, !key.EndsWith(Plain, StringComparison.Ordinal), bytes);
    }

    private ReadOnlyMemory<byte> Bytes(string key, int[] expected)
    {
        var (shape, bytes) = _arrays.ReadBytes(key);
        if (!shape.SequenceEqual(expected) || bytes.Length != expected.Aggregate((a, b) => a * b)) throw Bad(key, Text(shape), $"bytes of shape {Text([.. expected])}");
        return bytes;
    }

    private ImmutableArray<int> Integers(string key, int count, int least, int most)
    {
        var numbers = Numbers(key, count);
        if (numbers.Any(n => !(n >= least && n <= most))) throw Bad(key, $"{numbers.First(n => !(n >= least && n <= most))}", $"{least}..{most}");
        return [.. numbers.Select(n => (int)n)];
    }

    private ImmutableArray<double> Numbers(string key, int count)
    {
        var numbers = _arrays.ReadNumbers(key);
        if (numbers.Length != count) throw Bad(key, $"{numbers.Length} elements", $"{count}");
        return numbers;
    }

    private InputException Bad(string key, string found, string expected) => new($"{_arrays.Name}, array '{key}'", found, expected);

    private static string Text(ImmutableArray<int> shape) => $"({string.Join(", ", shape)})";

    [GeneratedRegex(@"^frames\d*(_plain)?$")]
    private static partial Regex PictureKey();
}
