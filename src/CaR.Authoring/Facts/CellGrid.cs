using CaR.Core.Tasks;

namespace CaR.Authoring.Facts;

/// <summary>Finds out whether pictures are made of equal square cells.</summary>
internal static class CellGrid
{
    private const int SmallestCell = 4;
    private const int FewestCells = 4;

    /// <summary>Differences up to this are a renderer's noise.</summary>
    private const int Noise = 8;

    /// <summary>Edges must lie on the cells' borders at least this many times as often as they would by chance.</summary>
    private const double EdgeLift = 1.8;

    /// <summary>Cells must repeat: at most this share of them may look like no other.</summary>
    private const double MostDistinct = 0.5;

    /// <summary>The side of a cell in pixels, or null where the evidence is not strong.</summary>
    /// <remarks>Of all sizes that divide the picture, the one whose borders hold most more edges than chance would put there.</remarks>
    public static int? Detect(IReadOnlyList<Picture> pictures)
    {
        var size = pictures[0].Size;
        var (columns, rows) = (ColumnEdges(pictures), RowEdges(pictures));
        var best = (Excess: 0.0, Cell: 0);
        for (var cell = SmallestCell; cell <= Math.Min(size.Width, size.Height) / FewestCells; cell++)
        {
            if (size.Width % cell != 0 || size.Height % cell != 0) continue;
            var (across, down) = (OnBorders(columns, cell), OnBorders(rows, cell));
            if (Math.Min(across, down) < EdgeLift / cell) continue;
            var excess = across + down - 2.0 / cell;
            if (excess > best.Excess) best = (excess, cell);
        }

        return best.Cell > 0 && pictures.All(picture => Repeats(picture, best.Cell)) ? best.Cell : null;
    }

    /// <summary>The pixels of one cell, as a value that equal cells share.</summary>
    public static string Content(Picture picture, int cell, int column, int row)
    {
        var bytes = new byte[cell * cell * 3];
        for (var y = 0; y < cell; y++)
        {
            var at = ((row * cell + y) * picture.Size.Width + column * cell) * 3;
            picture.Rgb24.Span.Slice(at, cell * 3).CopyTo(bytes.AsSpan(y * cell * 3));
        }

        return Convert.ToBase64String(bytes);
    }

    private static bool Repeats(Picture picture, int cell)
    {
        var (columns, rows) = (picture.Size.Width / cell, picture.Size.Height / cell);
        var contents = from row in Enumerable.Range(0, rows)
                       from column in Enumerable.Range(0, columns)
                       select Content(picture, cell, column, row);
        return contents.Distinct().Count() <= MostDistinct * columns * rows;
    }

    /// <summary>Share of all edges that lie on the borders of cells.</summary>
    private static double OnBorders(long[] edges, int cell)
    {
        var total = edges.Sum();
        return total == 0 ? 0 : (double)edges.Where((_, i) => i % cell == 0).Sum() / total;
    }

    /// <summary>For each x, in how many places the pixel differs from its left neighbour.</summary>
    private static long[] ColumnEdges(IReadOnlyList<Picture> pictures) => Edges(pictures, pictures[0].Size.Width, (x, _) => x, 1, 0);

    /// <summary>For each y, in how many places the pixel differs from the one above.</summary>
    private static long[] RowEdges(IReadOnlyList<Picture> pictures) => Edges(pictures, pictures[0].Size.Height, (_, y) => y, 0, 1);

    private static long[] Edges(IReadOnlyList<Picture> pictures, int length, Func<int, int, int> place, int dx, int dy)
    {
        var edges = new long[length];
        foreach (var picture in pictures)
        {
            var width = picture.Size.Width;
            var rgb = picture.Rgb24.Span;
            for (var y = dy; y < picture.Size.Height; y++)
                for (var x = dx; x < width; x++)
                {
                    var (here, before) = ((y * width + x) * 3, ((y - dy) * width + x - dx) * 3);
                    if (Math.Abs(rgb[here] - rgb[before]) > Noise
                        || Math.Abs(rgb[here + 1] - rgb[before + 1]) > Noise
                        || Math.Abs(rgb[here + 2] - rgb[before + 2]) > Noise) edges[place(x, y)]++;
                }
        }

        return edges;
    }
}
