using CaR.Core.Tasks;

namespace CaR.Core.Imaging;

/// <summary>Pictures smaller or larger by whole factors.</summary>
public static class PictureScaling
{
    /// <summary>A picture that fits into a box: enlarged as far as whole factors go, or shrunk by the least one that makes it fit.</summary>
    /// <param name="picture">Any picture.</param>
    /// <param name="box">The largest size allowed.</param>
    /// <param name="mostEnlarged">The largest factor of enlarging; 1 never enlarges.</param>
    public static Picture Fit(this Picture picture, FrameSize box, int mostEnlarged)
    {
        var (width, height) = (picture.Size.Width, picture.Size.Height);
        var shrunk = Math.Max(DivideUp(width, Math.Max(box.Width, 1)), DivideUp(height, Math.Max(box.Height, 1)));
        if (shrunk > 1) return picture.Shrunk(shrunk);
        var factor = Math.Clamp(Math.Min(box.Width / width, box.Height / height), 1, mostEnlarged);
        return factor == 1 ? picture : picture.Enlarged(factor);
    }

    /// <summary>Each pixel as a square: no value is mixed with its neighbours'.</summary>
    public static Picture Enlarged(this Picture picture, int factor)
    {
        var canvas = new Canvas(new(picture.Size.Width * factor, picture.Size.Height * factor));
        canvas.Enlarged(picture, 0, 0, factor);
        return canvas.ToPicture(picture.Name);
    }

    /// <summary>Squares of so many pixels a side as their mean, rounded; at the right and bottom edges of what is left.</summary>
    public static Picture Shrunk(this Picture picture, int factor)
    {
        var size = new FrameSize(DivideUp(picture.Size.Width, factor), DivideUp(picture.Size.Height, factor));
        var rgb = new byte[size.Bytes];
        for (var i = 0; i < rgb.Length; i++)
        {
            var (x, y) = (i / 3 % size.Width * factor, i / 3 / size.Width * factor);
            rgb[i] = Mean(picture, x, y, factor, i % 3);
        }

        return new(picture.Name, size, rgb);
    }

    private static byte Mean(Picture picture, int left, int top, int side, int channel)
    {
        var (sum, count) = (0, 0);
        for (var y = top; y < Math.Min(top + side, picture.Size.Height); y++)
        {
            for (var x = left; x < Math.Min(left + side, picture.Size.Width); x++)
            {
                sum += picture.Rgb24.Span[(y * picture.Size.Width + x) * 3 + channel];
                count++;
            }
        }

        return (byte)((sum + count / 2) / count);
    }

    private static int DivideUp(int a, int b) => (a + b - 1) / b;
}
