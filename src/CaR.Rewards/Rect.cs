namespace CaR.Rewards;

/// <summary>A box of whole pixels; Right and Bottom exclusive.</summary>
public readonly record struct Rect(int X, int Y, int Width, int Height)
{
    /// <summary>X + Width, exclusive.</summary>
    public int Right => X + Width;

    /// <summary>Y + Height, exclusive.</summary>
    public int Bottom => Y + Height;

    /// <summary>Pixels inside.</summary>
    public int Area => IsEmpty ? 0 : Width * Height;

    /// <summary>No pixel inside.</summary>
    public bool IsEmpty => Width <= 0 || Height <= 0;

    /// <summary>The middle of its pixels.</summary>
    public Point Center => IsEmpty ? Point.None : new Point(X + (Width - 1) / 2.0, Y + (Height - 1) / 2.0);

    /// <summary>Is the point inside?</summary>
    public bool Contains(Point p) => p.X >= X && p.X < Right && p.Y >= Y && p.Y < Bottom;

    /// <summary>The common part.</summary>
    public Rect Intersect(Rect other)
    {
        int left = Math.Max(X, other.X), top = Math.Max(Y, other.Y);
        int right = Math.Min(Right, other.Right), bottom = Math.Min(Bottom, other.Bottom);
        return right > left && bottom > top ? new Rect(left, top, right - left, bottom - top) : default;
    }

    /// <summary>Grown on every side.</summary>
    public Rect Inflate(int margin) => IsEmpty ? this : new(X - margin, Y - margin, Width + 2 * margin, Height + 2 * margin);
}
