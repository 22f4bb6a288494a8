using CaR.Core.Tasks;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace CaR.Cli.Rendering;

/// <summary>A picture in a terminal: a character is two pixels, the upper half block in one colour over the other as its background.</summary>
/// <param name="picture">A column of the terminal a pixel, a line two.</param>
internal sealed class HalfBlocks(Picture picture) : Renderable
{
    private const string UpperHalf = "▀";

    /// <summary>How many lines it takes.</summary>
    public int Lines => (picture.Size.Height + 1) / 2;

    /// <inheritdoc/>
    protected override Measurement Measure(RenderOptions options, int maxWidth) => new(picture.Size.Width, picture.Size.Width);

    /// <inheritdoc/>
    protected override IEnumerable<Segment> Render(RenderOptions options, int maxWidth)
    {
        for (var line = 0; line < Lines; line++)
        {
            for (var x = 0; x < Math.Min(picture.Size.Width, maxWidth);)
            {
                var style = StyleAt(x, line);
                var end = x + 1;
                while (end < Math.Min(picture.Size.Width, maxWidth) && StyleAt(end, line).Equals(style)) end++;
                yield return new Segment(string.Concat(Enumerable.Repeat(UpperHalf, end - x)), style);
                x = end;
            }

            yield return Segment.LineBreak;
        }
    }

    private Style StyleAt(int x, int line) =>
        new(ColourAt(x, 2 * line), 2 * line + 1 < picture.Size.Height ? ColourAt(x, 2 * line + 1) : Color.Default);

    private Color ColourAt(int x, int y)
    {
        var at = picture.Rgb24.Span.Slice((y * picture.Size.Width + x) * 3, 3);
        return new(at[0], at[1], at[2]);
    }
}
