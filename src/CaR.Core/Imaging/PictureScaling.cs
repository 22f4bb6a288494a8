using CaR.Core.Tasks;

namespace CaR.Core.Imaging;

/// <summary>Pictures smaller or larger.</summary>
public static class PictureScaling
{
    /// <summary>A picture that fits into a box: enlarged as far as whole factors go, or shrunk until it does. Its proportions stay.</summary>
    /// <param name="picture">Any picture.</param>
    /// <param name="box">The largest size allowed.</param>
    /// <param name="mostEnlarged">The largest factor of enlarging; 1 never enlarges.</param>
    public static Picture Fit(this Picture picture, FrameSize box, int mostEnlarged)
    {
        var (width, height) = (picture.Size.Width, picture.Size.Height);
        var scale = Math.Min((double)box.Width / width, (double)box.Height / height);
        if (scale < 1) return picture.Shrunk(new(Math.Max(1, (int)(width * scale)), Math.Max(1, (int)(height * scale))));
        var factor = Math.Clamp((int)scale, 1, mostEnlarged);
        return factor == 1 ? picture : picture.Enlarged(factor);
    }

    /// <summary>Each pixel as a square: no value is mixed with its neighbours'.</summary>
    public static Picture Enlarged(this Picture picture, int factor)
    {
        var canvas = new Canvas(new(picture.Size.Width * factor, picture.Size.Height * factor));
        canvas.Enlarged(picture, 0, 0, factor);
        return canvas.ToPicture(picture.Name);
    }

    /// <summary>Each pixel the mean of the area it covers, rounded (OpenCV's <c>INTER_AREA</c>).</summary>
    /// <param name="picture">Any picture.</param>
    /// <param name="size">1×1 up to the picture's own size.</param>
    public static Picture Shrunk(this Picture picture, FrameSize size)
    {
        var rgb = new byte[size.Bytes];
        for (var i = 0; i < rgb.Length; i++) rgb[i] = Mean(picture, size, i / 3 % size.Width, i / 3 / size.Width, i % 3);
        return new(picture.Name, size, rgb);
    }

    /// <summary>Lengths are counted in parts of a pixel so small that both the old and the new pixels are whole numbers of them.</summary>
    private static byte Mean(Picture picture, FrameSize size, int x, int y, int channel)
    {
        var (width, height) = (picture.Size.Width, picture.Size.Height);
        long sum = 0;
        for (var row = y * height / size.Height; row * size.Height < (y + 1) * height; row++)
        {
            for (var column = x * width / size.Width; column * size.Width < (x + 1) * width; column++)
            {
                var area = (long)Overlap(x * width, width, column * size.Width, size.Width) * Overlap(y * height, height, row * size.Height, size.Height);
                sum += area * picture.Rgb24.Span[(row * width + column) * 3 + channel];
            }
        }

        var whole = (long)width * height;
        return (byte)((sum + whole / 2) / whole);
    }

    private static int Overlap(int a, int lengthOfA, int b, int lengthOfB) => Math.Min(a + lengthOfA, b + lengthOfB) - Math.Max(a, b);
}
