namespace CaR.Environments.Pushing;

/// <summary>A place or a way in metres: x away from the robot's base, y to its left, z up from the table. Sums are taken in written order, unlike those of SIMD vectors.</summary>
public readonly record struct Vector3D(double X, double Y, double Z)
{
    /// <summary>Straight up.</summary>
    public static Vector3D Up => new(0, 0, 1);

    /// <summary>What lies below it on the table.</summary>
    public Vector2D Flat => new(X, Y);

    /// <summary>The same way, of length 1.</summary>
    public Vector3D ToUnit() => this * (1 / Math.Sqrt(Dot(this)));

    /// <summary>The scalar product.</summary>
    public double Dot(Vector3D other) => X * other.X + Y * other.Y + Z * other.Z;

    /// <summary>The cross product.</summary>
    public Vector3D Cross(Vector3D other) => new(Y * other.Z - Z * other.Y, Z * other.X - X * other.Z, X * other.Y - Y * other.X);

    /// <summary>The sum.</summary>
    public static Vector3D operator +(Vector3D a, Vector3D b) => new(a.X + b.X, a.Y + b.Y, a.Z + b.Z);

    /// <summary>The difference.</summary>
    public static Vector3D operator -(Vector3D a, Vector3D b) => new(a.X - b.X, a.Y - b.Y, a.Z - b.Z);

    /// <summary>The multiple.</summary>
    public static Vector3D operator *(Vector3D a, double factor) => new(a.X * factor, a.Y * factor, a.Z * factor);
}
