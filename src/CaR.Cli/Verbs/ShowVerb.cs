using System.CommandLine;
using CaR.Cli.Composition;
using CaR.Cli.Rendering;
using CaR.Core;
using CaR.Core.Authoring;

namespace CaR.Cli.Verbs;

/// <summary><c>car show</c>: what a stored reward is.</summary>
internal sealed class ShowVerb : Verb
{
    private readonly Argument<string> _reward = new("reward") { Description = "A reward: its folder, its task's name, or the beginning of its hash" };
    private readonly Option<bool> _all = new("--all") { Description = "Print every finding, not only those on the whole and those that failed" };
    private readonly Option<bool> _code = new("--code") { Description = "Print the programs too" };

    public ShowVerb() : base("show", "Show a reward: sub-tasks, verdict, where it comes from", "car show doorkey-8x8", "car show 3f2a --code")
    {
        Add(_reward);
        Add(_code);
        Add(_all);
    }

    protected override Task<int> RunAsync(ParseResult arguments, Terminal terminal, CancellationToken cancellation)
    {
        var stored = RewardLoader.Find(arguments.GetValue(_reward)!);
        var description = stored.Source.Description;
        var verdict = stored.Accepted ? "[bold green]ACCEPTED[/]" : "[bold red]REJECTED[/]";
        terminal.Line($"[bold]{Terminal.Safe(stored.Task)}[/] {ContentHash.Short(stored.Hash)}  {verdict}  preset {stored.Verdict.Evidence.Preset}");
        terminal.Line($"{Terminal.Safe(description.Summary)}");
        terminal.Line($"written by {Terminal.Safe(string.Join(", ", stored.Models))}, {stored.Created:yyyy-MM-dd}; pictures of {description.Task.Size}; {Terminal.Safe(Workplace.Shown(stored.Folder))}");
        terminal.Line();
        foreach (var (i, subTask) in description.SubTasks.Index()) SubTask(terminal, i, subTask, stored.ApiUsed[i], arguments.GetValue(_code) ? stored.Source.Programs[i].Code : null);
        FindingTable.Print(terminal, stored.Verdict.Evidence, arguments.GetValue(_all));
        terminal.Json(new
        {
            stored.Task,
            stored.Hash,
            stored.Folder,
            stored.Accepted,
            description.Summary,
            sub_tasks = description.SubTasks,
            programs = stored.Source.Programs.ToDictionary(p => p.SubTask, p => p.Code),
            api_used = stored.ApiUsed,
            stored.Models,
            stored.Tokens,
            evidence = stored.Verdict.Evidence,
        });
        return Task.FromResult(ExitCode.Accepted);
    }

    private static void SubTask(Terminal terminal, int i, SubTask subTask, IEnumerable<string> api, string? code)
    {
        terminal.Line($"{i + 1} [bold]{Terminal.Safe(subTask.Name)}[/]{(subTask.Keep ? " (keep)" : "")}");
        terminal.Line($"  before  {Terminal.Safe(subTask.Before)}");
        terminal.Line($"  done    {Terminal.Safe(subTask.Done)}");
        terminal.Line($"  uses    {Terminal.Safe(string.Join(", ", api))}");
        if (code is not null) terminal.Line(Terminal.Safe(code));
        terminal.Line();
    }
}
