namespace CaR.Rewards;

/// <summary>One square of a grid.</summary>
public readonly record struct Cell
{
    private readonly Cells? _cells;

    internal Cell(Cells cells, int column, int row, Rect box)
    {
        _cells = cells;
        Column = column;
        Row = row;
        Box = box;
    }

    /// <summary>From 0 at the left.</summary>
    public int Column { get; }

    /// <summary>Row from 0 at the top.</summary>
    public int Row { get; }

    /// <summary>Its pixels as a box.</summary>
    public Rect Box { get; }

    /// <summary>Its most frequent exact colour.</summary>
    public Rgb Colour => Dominant.Colour;

    /// <summary>Share of its pixels that have Colour.</summary>
    public double Share => Dominant.Share;

    private Swatch Dominant => _cells?.DominantOf(Column, Row) ?? default;

    /// <summary>Share of pixels unlike another cell's (also of another picture): 0 = same.</summary>
    public double Difference(Cell other) =>
        _cells is null || other._cells is null ? 1 : Cells.Difference(_cells.Frame, Box, other._cells.Frame, other.Box);
}
