using CaR.Core.Tasks;
using CaR.Rewards;

namespace CaR.Authoring.Facts;

/// <summary>What differs between two pictures, told by colour: "yellow became black here".</summary>
internal static class Changes
{
    /// <summary>Differences up to this are a renderer's noise.</summary>
    private const int Noise = 8;

    /// <summary>The changes that catch the eye most, each with its pixels and their box.</summary>
    public static IEnumerable<string> Between(Picture before, Picture after, Palette palette, int max)
    {
        var groups = new Dictionary<(Rgb From, Rgb To), (int Count, Rect Box)>();
        var (a, b) = (before.ToFrame(), after.ToFrame());
        var changed = b.AbsDiff(a, Noise);
        for (var y = 0; y < b.Height; y++)
            for (var x = 0; x < b.Width; x++)
            {
                if (!changed[x, y]) continue;
                var pair = (palette.Nearest(a[x, y]), palette.Nearest(b[x, y]));
                var (count, box) = groups.GetValueOrDefault(pair, (0, new Rect(x, y, 1, 1)));
                groups[pair] = (count + 1, Union(box, x, y));
            }

        return groups
            .Where(group => group.Key.From != group.Key.To)
            .OrderByDescending(group => Palette.Salience(group.Key.From, group.Value.Count) + Palette.Salience(group.Key.To, group.Value.Count))
            .ThenBy(group => group.Value.Box.Y).ThenBy(group => group.Value.Box.X)
            .Take(max)
            .Select(group => $"{group.Key.From}→{group.Key.To} {group.Value.Count} px in {Components.Text(group.Value.Box)}");
    }

    private static Rect Union(Rect box, int x, int y)
    {
        var (left, top) = (Math.Min(box.X, x), Math.Min(box.Y, y));
        return new(left, top, Math.Max(box.Right, x + 1) - left, Math.Max(box.Bottom, y + 1) - top);
    }
}
