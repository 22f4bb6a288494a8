using CaR.Core.Tasks;

namespace CaR.Core.Imaging;

/// <summary>A white picture to draw on. What falls outside is not drawn.</summary>
public sealed class Canvas(FrameSize size)
{
    private readonly byte[] _rgb = White(size);

    /// <summary>The drawing as a picture.</summary>
    public Picture ToPicture(string name) => new(name, size, _rgb);

    /// <summary>Fills a box with black.</summary>
    public void Box(int x, int y, int width, int height)
    {
        for (var row = Math.Max(y, 0); row < Math.Min(y + height, size.Height); row++)
        {
            var left = Math.Clamp(x, 0, size.Width);
            var right = Math.Clamp(x + width, left, size.Width);
            _rgb.AsSpan((row * size.Width + left) * 3, (right - left) * 3).Clear();
        }
    }

    /// <summary>Writes digits and capitals with their top left corner at a place.</summary>
    public void Text(int x, int y, string text, int scale)
    {
        for (var i = 0; i < text.Length; i++)
            for (var row = 0; row < PixelFont.Height; row++)
                for (var column = 0; column < PixelFont.Width; column++)
                {
                    if (PixelFont.IsSet(text[i], column, row))
                        Box(x + (i * PixelFont.Advance + column) * scale, y + row * scale, scale, scale);
                }
    }

    /// <summary>Draws a picture, each of its pixels as a square: no value is mixed with its neighbours'.</summary>
    public void Enlarged(Picture picture, int x, int y, int factor)
    {
        var (width, height) = (picture.Size.Width, picture.Size.Height);
        var source = picture.Rgb24.Span;
        for (var row = 0; row < height * factor; row++)
        {
            var target = _rgb.AsSpan(((y + row) * size.Width + x) * 3);
            var line = source.Slice(row / factor * width * 3, width * 3);
            for (var column = 0; column < width * factor; column++)
                line.Slice(column / factor * 3, 3).CopyTo(target[(column * 3)..]);
        }
    }

    private static byte[] White(FrameSize size)
    {
        var rgb = new byte[size.Bytes];
        Array.Fill(rgb, byte.MaxValue);
        return rgb;
    }
}
