using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using CaR.Core;
using CaR.Environments.Grids;
using CaR.Environments.Viewing;

namespace CaR.Environments.Rendering;

/// <summary>Draws a whole grid as MiniGrid's <c>render</c> does, byte for byte. Belongs to one thread.</summary>
public sealed class GridRenderer
{
    private const int SmallTile = 8;

    private readonly TileSet _tiles;
    private bool[] _seen = [];

    /// <summary>A renderer of one tile size.</summary>
    /// <param name="tileSize">Pixels a cell each way, 1..256; MiniGrid's default is 32.</param>
    /// <exception cref="InputException">Another size.</exception>
    public GridRenderer(int tileSize) => _tiles = TileSet.Of(tileSize);

    /// <summary>Pixels a cell each way.</summary>
    public int TileSize => _tiles.Size;

    /// <summary>Bytes of a picture: [height·tile, width·tile, 3].</summary>
    public int BytesOf(GridState state) => state.Width * state.Height * TileSize * TileSize * 3;

    /// <summary>Draws without marking what the agent sees.</summary>
    /// <param name="state">What to draw.</param>
    /// <param name="rgb"><see cref="BytesOf"/> bytes, row-major RGB24.</param>
    public void Render(GridState state, Span<byte> rgb)
    {
        MakeRoom(state).Clear();
        Draw(state, rgb);
    }

    /// <summary>Draws, with the cells that the agent sees lightened.</summary>
    /// <param name="state">What to draw.</param>
    /// <param name="view">What the agent sees of that state.</param>
    /// <param name="rgb"><see cref="BytesOf"/> bytes, row-major RGB24.</param>
    public void Render(GridState state, PartialView view, Span<byte> rgb)
    {
        view.MarkSeen(state, MakeRoom(state));
        Draw(state, rgb);
    }

    private Span<bool> MakeRoom(GridState state)
    {
        var count = state.Width * state.Height;
        if (_seen.Length < count) _seen = new bool[count];
        return _seen.AsSpan(0, count);
    }

    private void Draw(GridState state, Span<byte> rgb)
    {
        var tileRow = TileSize * 3;
        var pictureRow = state.Width * tileRow;
        var agent = state.IndexOf(state.AgentX, state.AgentY);
        var cells = state.Cells;
        rgb = rgb[..(cells.Length * TileSize * tileRow)];
        for (int i = 0, y = 0; y < state.Height; y++)
        {
            var line = rgb.Slice(y * TileSize * pictureRow, TileSize * pictureRow);
            for (var x = 0; x < state.Width; x++, i++)
            {
                var tile = _tiles.Tile(cells[i], i == agent ? state.AgentDirection : null, _seen[i]);
                if (TileSize == SmallTile) CopySmall(tile, line[(x * tileRow)..], pictureRow);
                else Copy(tile, line[(x * tileRow)..], tileRow, pictureRow);
            }
        }
    }

    private static void Copy(ReadOnlySpan<byte> tile, Span<byte> target, int tileRow, int pictureRow)
    {
        for (int from = 0, to = 0; from < tile.Length; from += tileRow, to += pictureRow) tile.Slice(from, tileRow).CopyTo(target[to..]);
    }

    /// <summary>A tile of the size that training uses: each row is 24 bytes, a vector and a half.</summary>
    private static void CopySmall(ReadOnlySpan<byte> tile, Span<byte> target, int pictureRow)
    {
        ref var from = ref MemoryMarshal.GetReference(tile[..(SmallTile * SmallTile * 3)]);
        ref var to = ref MemoryMarshal.GetReference(target[..((SmallTile - 1) * pictureRow + SmallTile * 3)]);
        for (var row = 0; row < SmallTile; row++)
        {
            Vector128.LoadUnsafe(ref from).StoreUnsafe(ref to);
            Vector64.LoadUnsafe(ref from, 16).StoreUnsafe(ref to, 16);
            from = ref Unsafe.Add(ref from, SmallTile * 3);
            to = ref Unsafe.Add(ref to, pictureRow);
        }
    }
}
