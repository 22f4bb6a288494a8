using System.Collections;
using System.Globalization;
using System.Runtime.CompilerServices;
using CaR.Rewards;

namespace CaR.Sandbox.Probing;

/// <summary>Shows a value of the reward language to a person.</summary>
internal static class ProbeRendering
{
    /// <summary>Elements of a list that are shown; the count is always told.</summary>
    private const int MostItems = 20;

    public static ProbeResult Of(object? value) => new(
        Text(value),
        [.. Parts(value).OfType<Mask>()],
        [.. Parts(value).OfType<Region>().Where(r => !r.IsEmpty)]);

    private static IEnumerable<object?> Parts(object? value) => value switch
    {
        string => [],
        ITuple tuple => Enumerable.Range(0, tuple.Length).SelectMany(i => Parts(tuple[i])),
        IEnumerable many => many.Cast<object?>().Take(MostItems).SelectMany(Parts),
        _ => [value],
    };

    private static string Text(object? value) => value switch
    {
        null => "null",
        string text => $"\"{text}\"",
        bool b => b ? "true" : "false",
        double or float => ((IFormattable)value).ToString("0.######", CultureInfo.InvariantCulture),
        Rgb c => $"#{c.R:X2}{c.G:X2}{c.B:X2}",
        Hsv c => Invariant($"Hsv({c.H}, {c.S}, {c.V})"),
        Point p => Invariant($"({p.X:0.##}, {p.Y:0.##})"),
        Rect r => Invariant($"x {r.X}, y {r.Y}, {r.Width}×{r.Height}"),
        Region { IsEmpty: true } => "no region",
        Region r => Invariant($"region of {r.Area} px, box {Text(r.Box)}, centroid {Text(r.Centroid)}"),
        Match m => Invariant($"match at {Text(m.Box)}, score {m.Score:0.###}"),
        Swatch s => Invariant($"{Text(s.Colour)} {s.Count} px, {s.Share:0.0000}"),
        Mask m => Invariant($"mask {m.Width}×{m.Height}, {m.CountNonZero} px set{(m.IsEmpty ? "" : $", box {Text(m.BoundingRect)}, centroid {Text(m.Centroid)}")}"),
        Frame f => Invariant($"frame {f.Width}×{f.Height}, mean {Text(f.Mean)}"),
        ITuple t => $"({string.Join(", ", Enumerable.Range(0, t.Length).Select(i => Text(t[i])))})",
        IEnumerable many => List(many),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    private static string List(IEnumerable many)
    {
        var items = many.Cast<object?>().Take(MostItems + 1).Select(Text).ToList();
        var shown = items.Take(MostItems).Select((text, i) => Invariant($"[{i}] {text}"));
        return items.Count == 0 ? "empty" : string.Join('\n', items.Count > MostItems ? shown.Append("…") : shown);
    }

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
