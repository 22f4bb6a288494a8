namespace CaR.Environments.Pushing;

/// <summary>A place or a way on the table, in metres, seen from above: x away from the robot's base, y to its left.</summary>
public readonly record struct Vector2D(double X, double Y)
{
    /// <summary>Its length.</summary>
    public double Length => Math.Sqrt(Dot(this));

    /// <summary>The same, turned by a quarter to the left.</summary>
    public Vector2D ToLeft() => new(-Y, X);

    /// <summary>The scalar product.</summary>
    public double Dot(Vector2D other) => X * other.X + Y * other.Y;

    /// <summary>The cross product's length; positive where the other points to the left of this.</summary>
    public double Cross(Vector2D other) => X * other.Y - Y * other.X;

    /// <summary>The sum.</summary>
    public static Vector2D operator +(Vector2D a, Vector2D b) => new(a.X + b.X, a.Y + b.Y);

    /// <summary>The difference.</summary>
    public static Vector2D operator -(Vector2D a, Vector2D b) => new(a.X - b.X, a.Y - b.Y);

    /// <summary>The opposite.</summary>
    public static Vector2D operator -(Vector2D a) => new(-a.X, -a.Y);

    /// <summary>The multiple.</summary>
    public static Vector2D operator *(Vector2D a, double factor) => new(a.X * factor, a.Y * factor);
}
