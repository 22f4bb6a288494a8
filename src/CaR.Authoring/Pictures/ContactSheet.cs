using CaR.Core.Imaging;
using CaR.Core.Tasks;

namespace CaR.Authoring.Pictures;

/// <summary>Several pictures of one size on one sheet, enlarged by a whole factor, labelled and ruled.</summary>
public static class ContactSheet
{
    /// <summary>The longer side of a picture that is to be read exactly, in pixels, about.</summary>
    public const int LargeSide = 512;

    /// <summary>The longer side of one picture of a film strip, in pixels, about.</summary>
    public const int FilmSide = 256;

    /// <summary>Draws a sheet.</summary>
    /// <param name="name">The sheet's name: what stands beside it in the prompt.</param>
    /// <param name="tiles">At least one labelled picture, all of one size; row by row. Labels may hold digits and letters.</param>
    /// <param name="columns">Pictures a row at most.</param>
    /// <param name="side">About how long a picture's longer side should be. It is never shrunk.</param>
    public static Picture Render(string name, IReadOnlyList<(string Label, Picture Picture)> tiles, int columns, int side)
    {
        var tile = new RuledTile(tiles[0].Picture.Size, side);
        columns = Math.Min(columns, tiles.Count);
        var rows = (tiles.Count + columns - 1) / columns;
        var canvas = new Canvas(new(tile.Size.Width * columns, tile.Size.Height * rows));
        for (var i = 0; i < tiles.Count; i++)
        {
            var (column, row) = (i % columns, i / columns);
            tile.Draw(canvas, column * tile.Size.Width, row * tile.Size.Height, tiles[i].Label, tiles[i].Picture);
        }

        return canvas.ToPicture(name);
    }
}
