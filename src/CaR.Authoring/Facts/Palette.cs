using System.Collections.Immutable;
using CaR.Core.Tasks;
using CaR.Rewards;

namespace CaR.Authoring.Facts;

/// <summary>The few colours that matter in some pictures.</summary>
internal sealed class Palette
{
    /// <summary>Values this close in every channel are one colour: shading and a renderer's noise.</summary>
    public const int Tolerance = 12;

    private const int MostColours = 12;

    /// <summary>What a grey patch weighs against a fully vivid one of the same size.</summary>
    private const double Grey = 0.1;

    /// <summary>Beyond this many, further exact values of a photograph-like picture can only be slivers.</summary>
    private const int MostCandidates = 4_096;

    private Palette(ImmutableArray<PaletteColour> colours) => Colours = colours;

    /// <summary>Most frequent first.</summary>
    public ImmutableArray<PaletteColour> Colours { get; }

    /// <summary>Measures pictures. Frequent colours are kept, and vivid ones even when small: a key is small and yellow.</summary>
    public static Palette Of(IEnumerable<Picture> pictures)
    {
        var counts = Histogram(pictures);
        var total = counts.Values.Sum(count => (double)count);
        var merged = new List<(Rgb Colour, long Count)>();
        foreach (var (value, count) in counts.OrderByDescending(c => c.Value).ThenBy(c => c.Key).Take(MostCandidates))
        {
            var colour = Rgb.Hex(value);
            var at = merged.FindIndex(entry => Distance(entry.Colour, colour) <= Tolerance);
            if (at < 0) merged.Add((colour, count));
            else merged[at] = (merged[at].Colour, merged[at].Count + count);
        }

        return new([
            .. merged.OrderByDescending(entry => Salience(entry.Colour, entry.Count)).Take(MostColours)
                .OrderByDescending(entry => entry.Count).Select(entry => new PaletteColour(entry.Colour, entry.Count / total)),
        ]);
    }

    /// <summary>The palette colour nearest to a value.</summary>
    public Rgb Nearest(Rgb colour) => Colours.MinBy(entry => Distance(entry.Colour, colour))!.Colour;

    /// <summary>How much a patch of colour catches the eye: its linear size, times how far it is from grey.</summary>
    public static double Salience(Rgb colour, long count) => Math.Sqrt(count) * (Grey + Chroma(colour) / 255.0);

    private static int Chroma(Rgb c) => Math.Max(c.R, Math.Max(c.G, c.B)) - Math.Min(c.R, Math.Min(c.G, c.B));

    private static int Distance(Rgb a, Rgb b) => Math.Max(Math.Abs(a.R - b.R), Math.Max(Math.Abs(a.G - b.G), Math.Abs(a.B - b.B)));

    private static Dictionary<int, long> Histogram(IEnumerable<Picture> pictures)
    {
        var counts = new Dictionary<int, long>();
        foreach (var picture in pictures)
        {
            var rgb = picture.Rgb24.Span;
            for (var i = 0; i < rgb.Length; i += 3)
            {
                var value = rgb[i] << 16 | rgb[i + 1] << 8 | rgb[i + 2];
                counts[value] = counts.GetValueOrDefault(value) + 1;
            }
        }

        return counts;
    }
}
