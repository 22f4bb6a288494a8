using System.CommandLine;
using CaR.Cli.Composition;
using CaR.Cli.Rendering;
using CaR.Core;

namespace CaR.Cli.Verbs;

/// <summary><c>car record</c>: episodes of a built-in world, as a person would bring them from their own.</summary>
internal sealed class RecordVerb : Verb
{
    private const int LongestRandom = 1_000_000;

    private readonly Argument<string> _world = new("world") { Description = "A built-in world: car worlds lists them" };
    private readonly Option<int> _expert = Count("--expert", "Episodes of the scripted expert; those in which it fails are left out and told");
    private readonly Option<int> _random = Count("--random", "Episodes of random actions");
    private readonly Option<int> _mixed = Count("--mixed", "Episodes of the expert with 15 % random actions");
    private readonly Option<int> _randomSteps = WholeNumber.Option("--random-steps", "Where an episode of random actions is cut", 1, LongestRandom, RecordingPlan.UsualRandomSteps);
    private readonly Option<string> _out = new("--out") { Description = "A new folder; gets expert/, random/, mixed/ and meta.json", Required = true };
    private readonly Option<bool> _checkable = new("--checkable") { Description = "Also write the states that car worlds check compares (grid worlds)" };
    private readonly WorldArguments _drawn = new();

    public RecordVerb() : base(
        "record",
        "Record expert, random and mixed episodes of a built-in world",
        "car record doorkey-8x8 --expert 20 --random 40 --out recordings/doorkey",
        "car record fourrooms --expert 5 --mixed 5 --seed 100 --tile 32 --plain --out pictures",
        "car record lavagap-s5 --random 20 --checkable --out lava && car worlds check lava")
    {
        Add(_world);
        foreach (var option in new Option[] { _expert, _random, _mixed, _randomSteps }) Add(option);
        _drawn.AddTo(this);
        Add(_checkable);
        Add(_out);
    }

    /// <inheritdoc/>
    public override string Stopped => "stopped; nothing was written";

    protected override async Task<int> RunAsync(ParseResult arguments, Terminal terminal, CancellationToken cancellation)
    {
        var folder = arguments.GetValue(_out)!;
        var world = _drawn.World(arguments, arguments.GetValue(_world)!);
        var plan = new RecordingPlan(_drawn.Seed(arguments))
        {
            Expert = arguments.GetValue(_expert),
            Random = arguments.GetValue(_random),
            Mixed = arguments.GetValue(_mixed),
            RandomSteps = arguments.GetValue(_randomSteps),
            IsCheckable = arguments.GetValue(_checkable),
        };
        Check(world, plan);
        var meta = await terminal.BusyAsync("recording", now => Task.Run(() => new RecordingMaker(world, plan).Write(folder, now, cancellation), cancellation));
        RecordingView.Print(terminal, folder, meta);
        terminal.Json(new { folder, recording = meta });
        return ExitCode.Accepted;
    }

    private static void Check(WorldChoice world, RecordingPlan plan)
    {
        if (plan.Expert + plan.Random + plan.Mixed == 0) throw new InputException("car record", "nothing to record", "--expert, --random or --mixed with a count");
        if (!plan.IsCheckable) return;
        if (world.IsPlain) throw new InputException("--checkable", "--plain with it", "the usual pictures: those without highlight are written beside them");
        world.MakeGrid("--checkable");
    }

    private static Option<int> Count(string name, string description) =>
        WholeNumber.Option(name, description, 0, RecordingPlan.KindsApart, usual: 0);
}
