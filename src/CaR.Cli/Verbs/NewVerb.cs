using System.CommandLine;
using CaR.Cli.Composition;
using CaR.Cli.Rendering;
using CaR.Core;
using CaR.Library.Tasks;
using CaR.Library.Trajectories;

namespace CaR.Cli.Verbs;

/// <summary><c>car new</c>: a task folder out of a person's own pictures and recordings.</summary>
internal sealed class NewVerb : Verb
{
    private readonly Argument<string> _task = new("task") { Description = "The new task's name (made below environments/), or a path" };
    private readonly Option<string[]> _initial = new("--initial") { Description = "Pictures of beginnings; left out: first frames of three expert episodes", AllowMultipleArgumentsPerToken = true };
    private readonly Option<string[]> _goal = new("--goal") { Description = "Pictures of the goal reached; left out: last frames of the same episodes", AllowMultipleArgumentsPerToken = true };
    private readonly Option<string?> _expert = new("--expert") { Description = "Folder of episodes that reach the goal: npz archives, folders of numbered pictures, videos" };
    private readonly Option<string?> _random = new("--random") { Description = "Folder of episodes of an agent that acts at random" };
    private readonly Option<string?> _instruction = new("--instruction") { Description = "The goal in words" };
    private readonly Option<string> _success = new("--success") { Description = "How success is read: 'key NAME', 'return > X', 'last reward >= X'" };
    private readonly Option<string?> _source = new("--source") { Description = "Where the recordings come from, and under which licence" };
    private readonly Option<int?> _takeExpert = WholeNumber.Optional("--take-expert", "How many expert episodes to take, from the first by name (default all), or to record (default 20)", 0, WorldSource.MostEpisodes);
    private readonly Option<int?> _takeRandom = WholeNumber.Optional("--take-random", "How many random episodes to take, from the first by name (default all), or to record (default 40)", 0, WorldSource.MostEpisodes);
    private readonly KeyOptions _keys = new();
    private readonly Option<string?> _world = new("--world") { Description = "A built-in world to record in, instead of your own recordings: car worlds lists them" };
    private readonly Option<int?> _seed = WholeNumber.Optional("--seed", "With --world: where chance begins (default 0)", 0, int.MaxValue);
    private readonly Option<int?> _tile = WholeNumber.Optional("--tile", "With --world: pixels a cell of a grid world (default 8)", 1, WorldSource.LargestTile);

    public NewVerb() : base(
        "new",
        "Make and check a task folder from your own pictures and recordings, or of a built-in world",
        "car new my-task --initial before.png --goal after.png --expert demos/ --random noise/ --instruction \"open the drawer\"",
        "car new doorkey --expert rec/expert --random rec/random --frames frames8 --success \"key success\" --take-expert 20 --take-random 40",
        "car new my-doorkey --world doorkey-8x8 --seed 7")
    {
        Add(_task);
        foreach (var option in new Option[] { _initial, _goal, _expert, _random, _instruction, _success, _source, _takeExpert, _takeRandom }) Add(option);
        _keys.AddTo(this);
        foreach (var option in new Option[] { _world, _seed, _tile }) Add(option);
    }

    protected override async Task<int> RunAsync(ParseResult arguments, Terminal terminal, CancellationToken cancellation)
    {
        var make = arguments.GetValue(_world) is { } world ? OfWorld(arguments, world, cancellation) : OfRecordings(arguments);
        var made = await terminal.BusyAsync("copying and checking", now => Task.Run(() => make(now), cancellation));
        var (experts, randoms) = (made.Trajectories.Expert.Length, made.Trajectories.Random.Length);
        terminal.Line($"[green]✓[/] {Terminal.Safe(Workplace.Shown(made.Folder))}: {made.Task.Size} pictures, {experts} expert and {randoms} random episodes");
        terminal.Line($"  next: car generate {Terminal.Safe(Workplace.Shown(made.Folder))} --provider …");
        terminal.Json(new { folder = made.Folder, task = made.Task.Name, width = made.Task.Size.Width, height = made.Task.Size.Height, experts, randoms });
        return ExitCode.Accepted;
    }

    private Func<Action<string>, LoadedTask> OfRecordings(ParseResult arguments)
    {
        Refuse(arguments, "without --world", "--world with it", _seed, _tile);
        var success = arguments.GetValue(_success);
        var wanted = new NewTask(Workplace.TaskFolder(arguments.GetValue(_task)!), Required(arguments, _expert), Required(arguments, _random))
        {
            Initial = [.. arguments.GetValue(_initial) ?? []],
            Goal = [.. arguments.GetValue(_goal) ?? []],
            Instruction = arguments.GetValue(_instruction),
            Keys = _keys.Read(arguments),
            TakeExpert = arguments.GetValue(_takeExpert),
            TakeRandom = arguments.GetValue(_takeRandom),
            Success = success is null ? null : SuccessRule.Parse("--success", success),
            Source = arguments.GetValue(_source),
        };
        return _ => TaskFolder.Create(wanted);
    }

    private Func<Action<string>, LoadedTask> OfWorld(ParseResult arguments, string name, CancellationToken cancellation)
    {
        Refuse(arguments, "beside --world", "one of both", _initial, _goal, _expert, _random, _success, _source);
        var usual = new WorldSource(name);
        var world = usual with
        {
            Seed = arguments.GetValue(_seed) ?? usual.Seed,
            Expert = arguments.GetValue(_takeExpert) ?? usual.Expert,
            Random = arguments.GetValue(_takeRandom) ?? usual.Random,
            Tile = arguments.GetValue(_tile),
        };
        // Before anything is written, so that the error names the argument and no file.
        new WorldChoice(name, world.Tile).Make();
        var folder = Workplace.TaskFolder(arguments.GetValue(_task)!);
        return now => TaskFolder.Create(folder, world, arguments.GetValue(_instruction), new WorldCache(now, cancellation));
    }

    private static string Required(ParseResult arguments, Option<string?> option) =>
        arguments.GetValue(option) ?? throw new InputException(option.Name, "none", "a folder of episodes, or --world in place of recordings");

    private static void Refuse(ParseResult arguments, string found, string expected, params Option[] options)
    {
        if (options.FirstOrDefault(o => arguments.GetResult(o) is { Implicit: false }) is { } given) throw new InputException(given.Name, $"it {found}", expected);
    }
}
