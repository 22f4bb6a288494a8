namespace CaR.Rewards;

/// <summary>A place in pixels; pixel (3,4) has its centre at (3,4).</summary>
public readonly record struct Point(double X, double Y)
{
    /// <summary>(NaN, NaN): no place.</summary>
    public static Point None => new(double.NaN, double.NaN);

    /// <summary>In pixels.</summary>
    public double DistanceTo(Point other)
    {
        double dx = X - other.X, dy = Y - other.Y;
        return Math.Sqrt(dx * dx + dy * dy);
    }
}
