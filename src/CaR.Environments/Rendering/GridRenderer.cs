using CaR.Core;
using CaR.Environments.Grids;
using CaR.Environments.Viewing;

namespace CaR.Environments.Rendering;

/// <summary>Draws a whole grid as MiniGrid's <c>render</c> does, byte for byte. Belongs to one thread.</summary>
public sealed class GridRenderer
{
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
        for (var i = 0; i < cells.Length; i++)
        {
            ReadOnlySpan<byte> tile = _tiles.Tile(cells[i], i == agent ? state.AgentDirection : null, _seen[i]);
            var target = rgb[(i / state.Width * TileSize * pictureRow + i % state.Width * tileRow)..];
            for (var y = 0; y < TileSize; y++) tile.Slice(y * tileRow, tileRow).CopyTo(target[(y * pictureRow)..]);
        }
    }
}
