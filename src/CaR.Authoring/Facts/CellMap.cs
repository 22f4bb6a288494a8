using CaR.Core.Tasks;
using CaR.Rewards;

namespace CaR.Authoring.Facts;

/// <summary>A picture made of cells, as a map of letters with a legend.</summary>
internal static class CellMap
{
    /// <summary>More cells would cost more tokens than they tell.</summary>
    private const int MostCells = 400;

    /// <summary>Most frequent content first, so the map's commonest letter is '.'.</summary>
    private const string Letters = ".ABCDEFGHIJKLMNOPQRST";

    private const int ColoursInLegend = 3;

    /// <summary>Map and legend, a line each row and each letter; nothing where there are too many cells.</summary>
    public static IEnumerable<string> Lines(Picture picture, int cell)
    {
        var (columns, rows) = (picture.Size.Width / cell, picture.Size.Height / cell);
        if (columns * rows > MostCells) yield break;
        var cells = (from row in Enumerable.Range(0, rows)
                     from column in Enumerable.Range(0, columns)
                     select CellGrid.Content(picture, cell, column, row)).ToList();
        var kinds = cells.Select((content, i) => (content, i)).GroupBy(c => c.content)
            .OrderByDescending(kind => kind.Count()).ThenBy(kind => kind.First().i).ToList();
        var letters = kinds.Take(Letters.Length).Select((kind, i) => (kind.Key, Letter: Letters[i])).ToDictionary(k => k.Key, k => k.Letter);

        for (var row = 0; row < rows; row++)
            yield return string.Concat(cells.Skip(row * columns).Take(columns).Select(content => letters.GetValueOrDefault(content, '?')));
        foreach (var kind in kinds.Take(Letters.Length))
            yield return $"{letters[kind.Key]} = {Composition(kind.Key)} ({kind.Count()})";
    }

    private static string Composition(string content)
    {
        var rgb = Convert.FromBase64String(content);
        var colours = rgb.Chunk(3).CountBy(pixel => new Rgb(pixel[0], pixel[1], pixel[2]))
            .OrderByDescending(colour => colour.Value).ThenBy(colour => colour.Key.ToString(), StringComparer.Ordinal)
            .Take(ColoursInLegend);
        return string.Join(' ', colours.Select(colour => $"{colour.Key} {300.0 * colour.Value / rgb.Length:0}%"));
    }
}
