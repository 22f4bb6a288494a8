using Spectre.Console.Rendering;

namespace CaR.Cli.Rendering;

/// <summary>Draws over what the screen showed before: from its top, each line to its end, and nothing below. Never blank in between, so that it does not flicker.</summary>
internal sealed class InPlace(IRenderable inner) : IRenderable
{
    private const string Home = "\u001b[H", ClearLine = "\u001b[K", ClearBelow = "\u001b[J";

    /// <inheritdoc/>
    public Measurement Measure(RenderOptions options, int maxWidth) => inner.Measure(options, maxWidth);

    /// <inheritdoc/>
    public IEnumerable<Segment> Render(RenderOptions options, int maxWidth)
    {
        yield return Segment.Control(Home);
        foreach (var segment in inner.Render(options, maxWidth))
        {
            if (segment.IsLineBreak) yield return Segment.Control(ClearLine);
            yield return segment;
        }

        yield return Segment.Control(ClearBelow);
    }
}
