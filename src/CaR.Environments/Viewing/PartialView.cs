using CaR.Environments.Grids;

namespace CaR.Environments.Viewing;

/// <summary>
/// The 7×7 cells that the agent may see: it stands in the middle of the bottom row and looks up (MiniGrid's
/// <c>gen_obs_grid</c> and <c>process_vis</c>). Made once, refreshed by <see cref="Look"/> without allocation.
/// </summary>
public sealed class PartialView
{
    /// <summary>Cells each way.</summary>
    public const int Size = 7;

    /// <summary>Bytes of the encoded view.</summary>
    public const int EncodedBytes = Size * Size * 3;

    private const int Middle = Size / 2;

    private readonly Cell[] _cells = new Cell[Size * Size];
    private readonly int[] _visible = new int[Size]; // a bit a column, an entry a row

    private int _originX;
    private int _originY;
    private Direction _direction;

    /// <summary>Whether a cell of the view is seen; column from the left, row from the far end.</summary>
    public bool Sees(int column, int row) => (_visible[row] >> column & 1) != 0;

    /// <summary>Takes in what the agent sees now.</summary>
    public void Look(GridState state)
    {
        _direction = state.AgentDirection;
        var (ahead, right) = (_direction, RightOf(_direction));
        _originX = state.AgentX + GridState.Dx(ahead) * (Size - 1) - GridState.Dx(right) * Middle;
        _originY = state.AgentY + GridState.Dy(ahead) * (Size - 1) - GridState.Dy(right) * Middle;
        Copy(state);
        if (state.SeesThroughWalls) Array.Fill(_visible, (1 << Size) - 1);
        else Spread();
        _cells[(Size - 1) * Size + Middle] = state.Carrying;
    }

    /// <summary>Writes the view as MiniGrid's <c>image</c>: [column, row, (kind, colour, state)], zeros where nothing is seen.</summary>
    /// <param name="image"><see cref="EncodedBytes"/> bytes.</param>
    public void Encode(Span<byte> image)
    {
        for (var column = 0; column < Size; column++)
        {
            for (var row = 0; row < Size; row++)
            {
                var cell = Sees(column, row) ? _cells[row * Size + column] : default;
                var at = image.Slice((column * Size + row) * 3, 3);
                (at[0], at[1], at[2]) = ((byte)cell.Kind, (byte)cell.Colour, (byte)cell.State);
            }
        }
    }

    /// <summary>Writes the same as numbers.</summary>
    /// <param name="image">At least <see cref="EncodedBytes"/> numbers.</param>
    public void Encode(Span<float> image)
    {
        Span<byte> bytes = stackalloc byte[EncodedBytes];
        Encode(bytes);
        for (var i = 0; i < bytes.Length; i++) image[i] = bytes[i];
    }

    /// <summary>Marks the seen cells of the whole grid, row by row; the others are unmarked.</summary>
    /// <param name="state">The state that was looked at.</param>
    /// <param name="marks">One entry a cell.</param>
    public void MarkSeen(GridState state, Span<bool> marks)
    {
        marks.Clear();
        for (var row = 0; row < Size; row++)
        {
            for (var column = 0; column < Size; column++)
            {
                var (x, y) = PlaceOf(column, row);
                if (Sees(column, row) && state.Contains(x, y)) marks[state.IndexOf(x, y)] = true;
            }
        }
    }

    private static Direction RightOf(Direction direction) => (Direction)(((int)direction + 1) % 4);

    private (int X, int Y) PlaceOf(int column, int row)
    {
        var right = RightOf(_direction);
        return (
            _originX - GridState.Dx(_direction) * row + GridState.Dx(right) * column,
            _originY - GridState.Dy(_direction) * row + GridState.Dy(right) * column);
    }

    private void Copy(GridState state)
    {
        for (var row = 0; row < Size; row++)
        {
            for (var column = 0; column < Size; column++)
            {
                var (x, y) = PlaceOf(column, row);
                _cells[row * Size + column] = state.At(x, y);
            }
        }
    }

    /// <summary>Sight spreads from the agent's cell sideways and away from it, through what can be seen through.</summary>
    private void Spread()
    {
        Array.Clear(_visible);
        _visible[Size - 1] = 1 << Middle;
        for (var row = Size - 1; row >= 0; row--)
        {
            for (var column = 0; column < Size - 1; column++) SpreadFrom(column, row, 1);
            for (var column = Size - 1; column > 0; column--) SpreadFrom(column, row, -1);
        }
    }

    private void SpreadFrom(int column, int row, int aside)
    {
        if (!Sees(column, row) || !_cells[row * Size + column].CanSeeBehind) return;
        var neighbour = 1 << (column + aside);
        _visible[row] |= neighbour;
        if (row > 0) _visible[row - 1] |= neighbour | 1 << column;
    }
}
