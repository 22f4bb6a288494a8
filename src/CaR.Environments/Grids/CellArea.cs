namespace CaR.Environments.Grids;

/// <summary>A rectangle of cells.</summary>
/// <param name="X">First column.</param>
/// <param name="Y">First row.</param>
/// <param name="Width">Columns.</param>
/// <param name="Height">Rows.</param>
public readonly record struct CellArea(int X, int Y, int Width, int Height)
{
    /// <summary>Whether a place lies inside.</summary>
    public bool Contains(int x, int y) => x >= X && x < X + Width && y >= Y && y < Y + Height;
}
