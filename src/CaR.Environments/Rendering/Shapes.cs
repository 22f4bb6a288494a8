namespace CaR.Environments.Rendering;

/// <summary>
/// Whether a point of the unit square lies in a shape (MiniGrid's <c>rendering.py</c>). The mixture of single and double
/// precision is numpy's: at some tile sizes a pixel hangs on the last bit.
/// </summary>
internal static class Shapes
{
    public static Func<double, double, bool> Rectangle(double left, double right, double top, double bottom) =>
        (x, y) => x >= left && x <= right && y >= top && y <= bottom;

    public static Func<double, double, bool> Circle(double centreX, double centreY, double radius) =>
        (x, y) => (x - centreX) * (x - centreX) + (y - centreY) * (y - centreY) <= radius * radius;

    /// <summary>A stroke with round ends.</summary>
    public static Func<double, double, bool> Line(double x0, double y0, double x1, double y1, double radius)
    {
        float startX = (float)x0, startY = (float)y0;
        float alongX = (float)x1 - startX, alongY = (float)y1 - startY;
        var length = MathF.Sqrt(alongX * alongX + alongY * alongY);
        alongX /= length;
        alongY /= length;
        var bounds = Rectangle(Math.Min(x0, x1) - radius, Math.Max(x0, x1) + radius, Math.Min(y0, y1) - radius, Math.Max(y0, y1) + radius);
        return (x, y) =>
        {
            if (!bounds(x, y)) return false;
            var along = Math.Clamp((x - startX) * alongX + (y - startY) * alongY, 0, length);
            var (dx, dy) = (x - (startX + along * alongX), y - (startY + along * alongY));
            return Math.Sqrt(dx * dx + dy * dy) <= radius;
        };
    }

    /// <summary>The agent: a triangle that looks in a direction, tested by barycentric coordinates.</summary>
    /// <param name="quarters">Quarter turns clockwise from looking right.</param>
    public static Func<double, double, bool> Agent(int quarters)
    {
        var triangle = Triangle(0.12f, 0.19f, 0.87f, 0.50f, 0.12f, 0.81f);
        var (cos, sin) = (Math.Cos(-0.5 * Math.PI * quarters), Math.Sin(-0.5 * Math.PI * quarters));
        return (x, y) =>
        {
            var (dx, dy) = (x - 0.5, y - 0.5);
            return triangle(0.5 + dx * cos - dy * sin, 0.5 + dy * cos + dx * sin);
        };
    }

    private static Func<double, double, bool> Triangle(float ax, float ay, float bx, float by, float cx, float cy)
    {
        float v0X = cx - ax, v0Y = cy - ay, v1X = bx - ax, v1Y = by - ay;
        var dot00 = v0X * v0X + v0Y * v0Y;
        var dot01 = v0X * v1X + v0Y * v1Y;
        var dot11 = v1X * v1X + v1Y * v1Y;
        var scale = 1 / (dot00 * dot11 - dot01 * dot01);
        return (x, y) =>
        {
            var (v2X, v2Y) = (x - ax, y - ay);
            var dot02 = v0X * v2X + v0Y * v2Y;
            var dot12 = v1X * v2X + v1Y * v2Y;
            var u = (dot11 * dot02 - dot01 * dot12) * scale;
            var v = (dot00 * dot12 - dot01 * dot02) * scale;
            return u >= 0 && v >= 0 && u + v < 1;
        };
    }
}
