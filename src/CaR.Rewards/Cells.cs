namespace CaR.Rewards;

/// <summary>Square cells; those at the right and bottom edge may be smaller.</summary>
public sealed class Cells : Results<Cell>
{
    private Frame? _frame;
    private int _size;
    private (int Width, int Height, int Size) _laid;
    private Swatch[] _dominant = [];

    internal Cells()
    {
    }

    /// <summary>Cells a row.</summary>
    public int Columns { get; private set; }

    /// <summary>Rows of cells.</summary>
    public int Rows { get; private set; }

    /// <summary>Outside the grid: an empty Box.</summary>
    public Cell this[int column, int row] =>
        (uint)column < (uint)Columns && (uint)row < (uint)Rows ? Items[row * Columns + column] : default;

    /// <summary>The cell round a point.</summary>
    public Cell At(Point p) => p.X >= 0 && p.Y >= 0 ? this[(int)p.X / _size, (int)p.Y / _size] : default;

    internal Frame Frame => _frame!;

    internal static double Difference(Frame a, Rect inA, Frame b, Rect inB)
    {
        if (inA.Width != inB.Width || inA.Height != inB.Height) return 1;
        int differing = 0;
        for (int y = 0; y < inA.Height; y++)
        {
            ReadOnlySpan<byte> rowA = a.Rgb24.Slice(((inA.Y + y) * a.Width + inA.X) * 3, inA.Width * 3);
            ReadOnlySpan<byte> rowB = b.Rgb24.Slice(((inB.Y + y) * b.Width + inB.X) * 3, inA.Width * 3);
            for (int i = 0; i < rowA.Length; i += 3)
                if (rowA[i] != rowB[i] || rowA[i + 1] != rowB[i + 1] || rowA[i + 2] != rowB[i + 2]) differing++;
        }

        return inA.IsEmpty ? 1 : (double)differing / inA.Area;
    }

    /// <summary>Lays the grid over a picture.</summary>
    internal void Fill(Frame frame, int size)
    {
        _frame = frame;
        _size = size;
        int columns = (frame.Width + size - 1) / size, rows = (frame.Height + size - 1) / size;
        Span<Cell> cells = Reset(columns * rows);
        // A cell knows its place and asks for the rest: the same grid need not be laid again for every picture.
        if (_laid != (frame.Width, frame.Height, size))
        {
            (Columns, Rows) = (columns, rows);
            _laid = (frame.Width, frame.Height, size);
            for (int i = 0; i < cells.Length; i++) cells[i] = new Cell(this, i % columns, i / columns, BoxOf(i % columns, i / columns));
        }

        if (_dominant.Length < cells.Length) _dominant = new Swatch[cells.Length];
        _dominant.AsSpan().Clear();
    }

    private Rect BoxOf(int column, int row) => new Rect(column * _size, row * _size, _size, _size).Intersect(Frame.Bounds);

    /// <summary>Counted when first asked for: most programs look at few cells.</summary>
    internal Swatch DominantOf(int column, int row)
    {
        ref Swatch swatch = ref _dominant[row * Columns + column];
        if (swatch.Count == 0) swatch = Colours.Dominant(Frame, Items[row * Columns + column].Box);
        return swatch;
    }
}
