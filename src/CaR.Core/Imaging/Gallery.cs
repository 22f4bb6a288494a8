using CaR.Core.Tasks;

namespace CaR.Core.Imaging;

/// <summary>Pictures of any sizes on one sheet, in equal boxes, with a name below each.</summary>
public static class Gallery
{
    private const int LargestText = 2;
    private const int Gap = 12;
    private const int TextHeight = PixelFont.Height * LargestText;

    /// <summary>Draws a sheet.</summary>
    /// <param name="name">The sheet's name.</param>
    /// <param name="pictures">At least one; row by row. Names are drawn in letters and digits, smaller where they are long.</param>
    /// <param name="columns">Pictures a row at most.</param>
    /// <param name="side">The side of a box in pixels; pictures are shrunk or enlarged by whole factors to fit.</param>
    public static Picture Render(string name, IReadOnlyList<Picture> pictures, int columns, int side)
    {
        columns = Math.Min(columns, pictures.Count);
        var rows = (pictures.Count + columns - 1) / columns;
        var (width, height) = (side + Gap, side + Gap + TextHeight + Gap);
        var canvas = new Canvas(new(columns * width + Gap, rows * height + Gap));
        foreach (var (i, picture) in pictures.Index())
        {
            var fitted = picture.Fit(new(side, side), mostEnlarged: side);
            var (left, top) = (Gap + i % columns * width, Gap + i / columns * height);
            canvas.Enlarged(fitted, left + (side - fitted.Size.Width) / 2, top + side - fitted.Size.Height, factor: 1);
            var scale = PixelFont.WidthOf(picture.Name) * LargestText > side ? 1 : LargestText;
            canvas.Text(left + (side - PixelFont.WidthOf(picture.Name) * scale) / 2, top + side + Gap / 2, picture.Name, scale);
        }

        return canvas.ToPicture(name);
    }
}
