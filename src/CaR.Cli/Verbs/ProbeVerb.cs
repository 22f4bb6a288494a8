using System.CommandLine;
using CaR.Cli.Rendering;
using CaR.Core;
using CaR.Core.Tasks;
using CaR.Library.Tasks;
using CaR.Rewards;
using CaR.Sandbox.Probing;

namespace CaR.Cli.Verbs;

/// <summary><c>car probe</c>: what does a program see in this picture?</summary>
internal sealed class ProbeVerb : Verb
{
    private readonly Argument<string> _picture = new("picture") { Description = "A PNG, or another format through ffmpeg" };
    private readonly Argument<string> _expression = new("expression") { Description = "C# over frame, start and o (frame is o.Now): an expression, or statements that end in one" };
    private readonly Option<string?> _start = new("--start") { Description = "The episode's first picture (default: the picture itself)" };
    private readonly Option<string> _instruction = new("--instruction") { Description = "The episode's instruction", DefaultValueFactory = _ => "" };
    private readonly Option<string?> _draw = new("--draw") { Description = "Write the picture with the masks and regions of the answer marked, as PNG" };

    public ProbeVerb() : base(
        "probe",
        "Evaluate an expression of the reward language over a picture",
        "car probe goal.png 'frame.InRange(new Hsv(50, 100, 100), new Hsv(70, 255, 255)).CountNonZero'",
        "car probe now.png --start first.png 'frame.AbsDiff(start, 20).ConnectedComponents()' --draw seen.png")
    {
        Add(_picture);
        Add(_expression);
        foreach (var option in new Option[] { _start, _instruction, _draw }) Add(option);
    }

    protected override Task<int> RunAsync(ParseResult arguments, Terminal terminal, CancellationToken cancellation)
    {
        var now = PictureFile.Load(arguments.GetValue(_picture)!);
        var start = arguments.GetValue(_start) is { } path ? PictureFile.Load(path) : now;
        if (start.Size != now.Size) throw new InputException(start.Name, $"a picture of {start.Size}", $"{now.Size}, as {now.Name}");
        var outcome = Probe.Evaluate(
            arguments.GetValue(_expression)!, new Observation(now.ToFrame(), start.ToFrame(), arguments.GetValue(_instruction)!), cancellation);
        if (!outcome.Succeeded) throw new InputException(string.Join("; ", outcome.Problems));
        terminal.Line(Terminal.Safe(outcome.Value.Text));
        if (arguments.GetValue(_draw) is { } drawing) PictureFile.Save(drawing, Marked(now, outcome.Value));
        terminal.Json(new { value = outcome.Value.Text, masks = outcome.Value.Masks.Length, regions = outcome.Value.Regions.Length });
        return Task.FromResult(ExitCode.Accepted);
    }

    /// <summary>The picture darkened but where the answer has a mask or a region.</summary>
    private static Picture Marked(Picture picture, ProbeResult result)
    {
        var pixels = picture.Rgb24.ToArray();
        for (var y = 0; y < picture.Size.Height; y++)
        {
            for (var x = 0; x < picture.Size.Width; x++)
            {
                if (result.Masks.Any(m => m[x, y]) || result.Regions.Any(r => r.Mask[x, y])) continue;
                foreach (ref var channel in pixels.AsSpan(((y * picture.Size.Width) + x) * 3, 3)) channel /= 4;
            }
        }

        return picture with { Rgb24 = pixels };
    }
}
