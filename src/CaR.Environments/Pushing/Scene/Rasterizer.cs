namespace CaR.Environments.Pushing.Scene;

/// <summary>Fills triangles: every pixel whose middle lies inside, decided in whole numbers, so that neighbours leave no gap and share no pixel.</summary>
internal static class Rasterizer
{
    /// <summary>Fills a triangle that is seen from its front, where its corners follow each other clockwise on the screen.</summary>
    /// <param name="side">The picture's side in pixels.</param>
    /// <param name="a">A corner.</param>
    /// <param name="b">A corner.</param>
    /// <param name="c">A corner.</param>
    /// <param name="writer">What to do with a pixel.</param>
    public static void Fill<TWriter>(int side, in ScreenPoint a, in ScreenPoint b, in ScreenPoint c, TWriter writer)
        where TWriter : IPixelWriter, allows ref struct
    {
        var bc = new Edge(b, c);
        var area = bc.At(a.X, a.Y);
        if (area <= 0) return;
        var (left, right) = (First(Math.Min(a.X, Math.Min(b.X, c.X))), Last(Math.Max(a.X, Math.Max(b.X, c.X)), side));
        var (top, bottom) = (First(Math.Min(a.Y, Math.Min(b.Y, c.Y))), Last(Math.Max(a.Y, Math.Max(b.Y, c.Y)), side));
        if (left > right || top > bottom) return;
        var (ca, ab) = (new Edge(c, a), new Edge(a, b));
        var depth = new Plane(bc, ca, ab, a.InverseDepth, b.InverseDepth, c.InverseDepth, area);
        var shade = new Plane(bc, ca, ab, a.Shade, b.Shade, c.Shade, area);
        for (var y = top; y <= bottom; y++)
        {
            var (u, v, w) = (bc.AtPixel(left, y), ca.AtPixel(left, y), ab.AtPixel(left, y));
            for (var x = left; x <= right; x++)
            {
                if ((u | v | w) >= 0) writer.Write(y * side + x, depth.At(x, y), shade.At(x, y));
                u += bc.StepX;
                v += ca.StepX;
                w += ab.StepX;
            }
        }
    }

    /// <summary>The first pixel whose middle is not before a place.</summary>
    private static int First(int place) => Math.Max(0, (place + Camera.SubPixels / 2 - 1) >> Camera.SubPixelBits);

    /// <summary>The last pixel whose middle is not behind a place.</summary>
    private static int Last(int place, int side) => Math.Min(side - 1, (place - Camera.SubPixels / 2) >> Camera.SubPixelBits);

    /// <summary>A side of the triangle: positive inside. Of two triangles that share it, the one below or right of it has the pixels on it.</summary>
    private readonly struct Edge(in ScreenPoint from, in ScreenPoint to)
    {
        private readonly long _x = from.X, _y = from.Y, _dx = to.X - from.X, _dy = to.Y - from.Y;

        public long StepX => -_dy * Camera.SubPixels;

        public long StepY => _dx * Camera.SubPixels;

        private bool IsTopOrLeft => _dy < 0 || (_dy == 0 && _dx > 0);

        public long At(long x, long y) => _dx * (y - _y) - _dy * (x - _x);

        /// <summary>At a pixel's middle; 0 or more where the pixel is inside.</summary>
        public long AtPixel(int x, int y) => Exactly(x, y) - (IsTopOrLeft ? 0 : 1);

        public long Exactly(int x, int y) => At(x * Camera.SubPixels + Camera.SubPixels / 2, y * Camera.SubPixels + Camera.SubPixels / 2);
    }

    /// <summary>A quantity that is linear on the screen, from its values in the corners.</summary>
    private readonly struct Plane(in Edge bc, in Edge ca, in Edge ab, double a, double b, double c, long area)
    {
        private readonly double _origin = (bc.Exactly(0, 0) * a + ca.Exactly(0, 0) * b + ab.Exactly(0, 0) * c) / area;
        private readonly double _stepX = (bc.StepX * a + ca.StepX * b + ab.StepX * c) / area;
        private readonly double _stepY = (bc.StepY * a + ca.StepY * b + ab.StepY * c) / area;

        public double At(int x, int y) => _origin + y * _stepY + x * _stepX;
    }
}
