using System.CommandLine;
using CaR.Cli.Composition;
using CaR.Cli.Rendering;
using CaR.Library.Tasks;
using CaR.Library.Trajectories;

namespace CaR.Cli.Verbs;

/// <summary><c>car new</c>: a task folder out of a person's own pictures and recordings.</summary>
internal sealed class NewVerb : Verb
{
    private readonly Argument<string> _task = new("task") { Description = "The new task's name (made below environments/), or a path" };
    private readonly Option<string[]> _initial = new("--initial") { Description = "Pictures of beginnings; left out: first frames of three expert episodes", AllowMultipleArgumentsPerToken = true };
    private readonly Option<string[]> _goal = new("--goal") { Description = "Pictures of the goal reached; left out: last frames of the same episodes", AllowMultipleArgumentsPerToken = true };
    private readonly Option<string> _expert = new("--expert") { Description = "Folder of episodes that reach the goal: npz archives, folders of numbered pictures, videos", Required = true };
    private readonly Option<string> _random = new("--random") { Description = "Folder of episodes of an agent that acts at random", Required = true };
    private readonly Option<string?> _instruction = new("--instruction") { Description = "The goal in words" };
    private readonly Option<string> _success = new("--success") { Description = "How success is read: 'key NAME', 'return > X', 'last reward >= X'" };
    private readonly Option<string?> _source = new("--source") { Description = "Where the recordings come from, and under which licence" };
    private readonly Option<int?> _takeExpert = new("--take-expert") { Description = "How many expert episodes to take, from the first by name (default all)" };
    private readonly Option<int?> _takeRandom = new("--take-random") { Description = "How many random episodes to take, from the first by name (default all)" };
    private readonly KeyOptions _keys = new();

    public NewVerb() : base(
        "new",
        "Make and check a task folder from your own pictures and recordings",
        "car new my-task --initial before.png --goal after.png --expert demos/ --random noise/ --instruction \"open the drawer\"",
        "car new doorkey --expert rec/expert --random rec/random --frames frames8 --success \"key success\" --take-expert 20 --take-random 40")
    {
        Add(_task);
        foreach (var option in new Option[] { _initial, _goal, _expert, _random, _instruction, _success, _source, _takeExpert, _takeRandom }) Add(option);
        _keys.AddTo(this);
    }

    protected override async Task<int> RunAsync(ParseResult arguments, Terminal terminal, CancellationToken cancellation)
    {
        var success = arguments.GetValue(_success);
        var wanted = new NewTask(Workplace.TaskFolder(arguments.GetValue(_task)!), arguments.GetValue(_expert)!, arguments.GetValue(_random)!)
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
        var made = await terminal.BusyAsync("copying and checking", _ => Task.Run(() => TaskFolder.Create(wanted), cancellation));
        var (experts, randoms) = (made.Trajectories.Expert.Length, made.Trajectories.Random.Length);
        terminal.Line($"[green]✓[/] {Terminal.Safe(Workplace.Shown(made.Folder))}: {made.Task.Size} pictures, {experts} expert and {randoms} random episodes");
        terminal.Line($"  next: car generate {Terminal.Safe(Workplace.Shown(made.Folder))} --provider …");
        terminal.Json(new { folder = made.Folder, task = made.Task.Name, width = made.Task.Size.Width, height = made.Task.Size.Height, experts, randoms });
        return ExitCode.Accepted;
    }
}
