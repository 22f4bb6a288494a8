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
    private const int WholeRow = (1 << Size) - 1;

    private readonly Cell[] _cells = new Cell[Size * Size];
    private readonly int[] _visible = new int[Size]; // a bit a column, an entry a row
    private readonly int[] _clear = new int[Size]; // likewise: what can be seen through

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
        if (state.SeesThroughWalls) Array.Fill(_visible, WholeRow);
        else Spread();
        _cells[(Size - 1) * Size + Middle] = state.Carrying;
    }

    /// <summary>Writes the view as MiniGrid's <c>image</c>: [column, row, (kind, colour, state)], zeros where nothing is seen.</summary>
    /// <param name="image">At least <see cref="EncodedBytes"/> bytes, or numbers of another type.</param>
    public void Encode(Span<byte> image)
    {
        image = image[..EncodedBytes];
        for (int column = 0, at = 0; column < Size; column++)
        {
            for (var row = 0; row < Size; row++, at += 3)
            {
                var cell = Seen(column, row);
                (image[at], image[at + 1], image[at + 2]) = ((byte)cell.Kind, (byte)cell.Colour, (byte)cell.State);
            }
        }
    }

    /// <inheritdoc cref="Encode(Span{byte})"/>
    public void Encode(Span<float> image)
    {
        image = image[..EncodedBytes];
        for (int column = 0, at = 0; column < Size; column++)
        {
            for (var row = 0; row < Size; row++, at += 3)
            {
                var cell = Seen(column, row);
                (image[at], image[at + 1], image[at + 2]) = ((int)cell.Kind, (int)cell.Colour, cell.State);
            }
        }
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

    private Cell Seen(int column, int row) => Sees(column, row) ? _cells[row * Size + column] : default;

    private (int X, int Y) PlaceOf(int column, int row)
    {
        var right = RightOf(_direction);
        return (
            _originX - GridState.Dx(_direction) * row + GridState.Dx(right) * column,
            _originY - GridState.Dy(_direction) * row + GridState.Dy(right) * column);
    }

    private void Copy(GridState state)
    {
        var right = RightOf(_direction);
        var (stepX, stepY) = (GridState.Dx(right), GridState.Dy(right));
        for (int row = 0, at = 0; row < Size; row++)
        {
            var (x, y) = PlaceOf(0, row);
            var clear = 0;
            for (var column = 0; column < Size; column++, at++, x += stepX, y += stepY)
            {
                var cell = state.At(x, y);
                _cells[at] = cell;
                if (cell.CanSeeBehind) clear |= 1 << column;
            }

            _clear[row] = clear;
        }
    }

    /// <summary>
    /// Sight spreads from the agent's cell through what can be seen through: within a row to the right, then to the left, and from every
    /// cell that passes it on to the two or three cells beyond. A cell at the end of its row spreads in one direction only.
    /// </summary>
    private void Spread()
    {
        var fromBelow = 1 << Middle;
        for (var row = Size - 1; row >= 0; row--)
        {
            var clear = _clear[row];
            var visible = SpreadRight(fromBelow, clear);
            var toRight = visible & clear & (WholeRow >> 1);
            visible = SpreadLeft(visible, clear);
            var toLeft = visible & clear & ~1;
            _visible[row] = visible;
            fromBelow = toRight | toRight << 1 | toLeft | toLeft >> 1;
        }
    }

    private static int SpreadRight(int visible, int clear)
    {
        for (var i = 1; i < Size; i++) visible |= (visible & clear) << 1 & WholeRow;
        return visible;
    }

    private static int SpreadLeft(int visible, int clear)
    {
        for (var i = 1; i < Size; i++) visible |= (visible & clear) >> 1;
        return visible;
    }
}
