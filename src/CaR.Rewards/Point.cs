namespace CaR.Rewards;

/// <summary>A place in pixels; the centre of pixel (3,4) is (3,4).</summary>
public readonly record struct Point(double X, double Y)
{
    /// <summary>No place: both coordinates NaN. What an empty mask has for a centroid.</summary>
    public static Point None => new(double.NaN, double.NaN);

    /// <summary>Euclidean distance in pixels; NaN if either is no place.</summary>
    public double DistanceTo(Point other)
    {
        double dx = X - other.X, dy = Y - other.Y;
        return Math.Sqrt(dx * dx + dy * dy);
    }
}
