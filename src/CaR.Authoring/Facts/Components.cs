using CaR.Core.Tasks;
using CaR.Rewards;

namespace CaR.Authoring.Facts;

/// <summary>The things in a picture: connected patches of one palette colour.</summary>
internal static class Components
{
    /// <summary>A patch larger than this share of the picture is background.</summary>
    private const double Background = 0.10;

    /// <summary>A patch smaller than one in this many pixels is a sliver.</summary>
    private const int Sliver = 2_000;

    private const int SmallestArea = 4;

    /// <summary>Patches alike in colour, size and area beyond this many share a line: tiles of a floor.</summary>
    private const int MostAlike = 3;

    /// <summary>One line a patch, or a few that look alike; the most conspicuous first.</summary>
    public static IEnumerable<string> Lines(Picture picture, Palette palette, int max)
    {
        var frame = picture.ToFrame();
        var pixels = frame.Width * frame.Height;
        var minArea = Math.Max(SmallestArea, pixels / Sliver);
        return palette.Colours
            .SelectMany(entry => frame.Near(entry.Colour, Palette.Tolerance).ConnectedComponents(8, minArea).Select(region => (entry.Colour, Region: region)))
            .Where(patch => patch.Region.Area <= Background * pixels)
            .GroupBy(patch => (patch.Colour, patch.Region.Area, patch.Region.Box.Width, patch.Region.Box.Height))
            .OrderByDescending(alike => Palette.Salience(alike.Key.Colour, alike.Key.Area))
            .ThenBy(alike => alike.First().Region.Box.Y).ThenBy(alike => alike.First().Region.Box.X)
            .SelectMany(alike => Lines(alike.Key.Colour, [.. alike.Select(patch => patch.Region)]))
            .Take(max);
    }

    /// <summary>A box as text: half-open ranges of x and y.</summary>
    public static string Text(Rect box) => $"x {box.X}..{box.Right}, y {box.Y}..{box.Bottom}";

    private static IEnumerable<string> Lines(Rgb colour, List<Region> alike) => alike.Count > MostAlike
        ? [$"{colour} {alike.Count} patches alike, {alike[0].Box.Width}×{alike[0].Box.Height} px, area {alike[0].Area}, one at {Text(alike[0].Box)}"]
        : alike.Select(region => $"{colour} {Text(region.Box)}, centroid ({region.Centroid.X:0.0}, {region.Centroid.Y:0.0}), area {region.Area}, extent {region.Extent:0.00}");
}
