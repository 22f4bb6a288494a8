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

    /// <summary>One line a patch, largest first.</summary>
    public static IEnumerable<string> Lines(Picture picture, Palette palette, int max)
    {
        var frame = picture.ToFrame();
        var pixels = frame.Width * frame.Height;
        var minArea = Math.Max(SmallestArea, pixels / Sliver);
        return palette.Colours
            .SelectMany(entry => frame.Near(entry.Colour, Palette.Tolerance).ConnectedComponents(8, minArea).Select(region => (entry.Colour, Region: region)))
            .Where(patch => patch.Region.Area <= Background * pixels)
            .OrderByDescending(patch => patch.Region.Area)
            .ThenBy(patch => patch.Region.Box.Y).ThenBy(patch => patch.Region.Box.X).ThenBy(patch => patch.Colour.ToString(), StringComparer.Ordinal)
            .Take(max)
            .Select(patch => Line(patch.Colour, patch.Region));
    }

    /// <summary>A box as text: half-open ranges of x and y.</summary>
    public static string Text(Rect box) => $"x {box.X}..{box.Right}, y {box.Y}..{box.Bottom}";

    private static string Line(Rgb colour, Region region) =>
        $"{colour} {Text(region.Box)}, centroid ({region.Centroid.X:0.0}, {region.Centroid.Y:0.0}), area {region.Area}, extent {region.Extent:0.00}";
}
