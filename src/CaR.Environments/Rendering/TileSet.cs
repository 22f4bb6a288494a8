using System.Collections.Concurrent;
using CaR.Core;
using CaR.Environments.Grids;

namespace CaR.Environments.Rendering;

/// <summary>All tiles of one size, each painted when it is first asked for. Shared by all threads.</summary>
internal sealed class TileSet
{
    private const int MaxSize = 256;
    private const int AgentStates = 5; // none, or one of four directions

    private static readonly ConcurrentDictionary<int, TileSet> s_sets = new();

    private readonly byte[]?[] _tiles = new byte[]?[Cell.PictureCodes * AgentStates * 2];

    private TileSet(int size) => Size = size;

    /// <summary>Pixels each way.</summary>
    public int Size { get; }

    /// <summary>The tiles of a size.</summary>
    /// <exception cref="InputException">Not 1..256.</exception>
    public static TileSet Of(int size)
    {
        if (size is < 1 or > MaxSize) throw new InputException("tile size", $"{size} pixels", $"1..{MaxSize}");
        return s_sets.GetOrAdd(size, s => new(s));
    }

    /// <summary>A tile, row-major RGB24.</summary>
    public byte[] Tile(Cell cell, Direction? agent, bool highlight)
    {
        var agentState = agent is { } direction ? 1 + (int)direction : 0;
        var index = (cell.PictureCode * AgentStates + agentState) * 2 + (highlight ? 1 : 0);
        // Two threads that paint the same tile paint the same bytes.
        return _tiles[index] ??= TilePainter.Paint(cell, agent, highlight, Size);
    }
}
