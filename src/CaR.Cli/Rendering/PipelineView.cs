using CaR.Core;
using CaR.Core.Authoring;
using CaR.Core.Compiling;
using CaR.Core.Pipeline;
using CaR.Core.Verdicts;
using Spectre.Console;

namespace CaR.Cli.Rendering;

/// <summary>Tells a person what the pipeline does, as it does it.</summary>
internal sealed class PipelineView(Terminal terminal, Action<string> now) : IProgress<PipelineEvent>
{
    /// <inheritdoc/>
    public void Report(PipelineEvent value)
    {
        switch (value)
        {
            case PipelineEvent.Describing e:
                now(e.Attempt == 1 ? "asking for a description" : $"asking for a description again (attempt {e.Attempt})");
                break;
            case PipelineEvent.DescriptionUnusable e:
                terminal.Line($"[bold]Describe[/]   [red]attempt {e.Attempt} cannot be used[/]");
                Problems(e.Problems);
                break;
            case PipelineEvent.Described e:
                Described(e.Description);
                break;
            case PipelineEvent.Writing e:
                now($"asking for programs (attempt {e.Request.Attempt})");
                break;
            case PipelineEvent.Written e:
                now("compiling and verifying");
                Written(e);
                break;
            case PipelineEvent.Drafted e:
                Drafted(e.Draft);
                break;
            case PipelineEvent.Judged e:
                terminal.Line($"[bold]Gate[/]       opened once, on {e.Verdict.Evidence.TrajectoryHashes.Length} episodes no model has seen, preset {e.Verdict.Evidence.Preset}");
                FindingTable.Print(terminal, e.Verdict.Evidence, all: false);
                break;
        }
    }

    private void Described(TaskDescription description)
    {
        terminal.Line($"[bold]Describe[/]   {Terminal.Safe(description.Summary)}");
        var table = new Table { Border = TableBorder.None, ShowHeaders = false };
        table.AddColumns("", "", "");
        table.AddColumn("");
        foreach (var (i, subTask) in description.SubTasks.Index())
            table.AddRow("          ", $"{i + 1}", $"[bold]{Terminal.Safe(subTask.Name)}[/]{(subTask.Keep ? " (keep)" : "")}", Terminal.Safe(FirstWords(subTask.Done)));
        terminal.Write(table);
    }

    /// <summary>The beginning of a text that may be a page long: its first sentence, where that is short.</summary>
    private static string FirstWords(string text)
    {
        const int most = 84;
        var sentence = text.IndexOf(". ", StringComparison.Ordinal) is var end and >= 0 ? text[..(end + 1)] : text;
        return sentence.Length <= most ? sentence : $"{sentence[..sentence.LastIndexOf(' ', most)]} …";
    }

    private void Written(PipelineEvent.Written e)
    {
        var programs = e.Candidates.SelectMany(c => c.Programs).Select(p => p.Code).Distinct().Count();
        terminal.Line($"[bold]Write[/]      attempt {e.Attempt}: {Count(e.Candidates.Length, "candidate")}, {Count(programs, "program")}");
    }

    private void Drafted(Draft draft)
    {
        if (draft.Compiled.Succeeded)
        {
            var compiled = draft.Compiled.Value;
            var lines = compiled.Source.Programs.Sum(p => p.Code.Split('\n').Length);
            terminal.Line($"[bold]Compile[/]    [green]✓[/] {Count(compiled.SubTasks.Length, "program")}, {lines} lines, policy kept · {ContentHash.Short(compiled.Hash)}");
        }
        else
        {
            terminal.Line($"[bold]Compile[/]    [red]✗[/] {Count(draft.Compiled.Problems.Length, "problem")}");
            Problems(draft.Compiled.Problems);
        }

        if (draft.Verdict is not { } verdict) return;
        var said = draft.Passed ? "[green]✓[/] nothing speaks against it" : $"[red]✗[/] {string.Join(", ", draft.Rejections.Select(r => r.SubTask))} to be written again";
        terminal.Line($"[bold]Verify[/]     {said} · feedback on {verdict.Evidence.TrajectoryHashes.Length} episodes");
        foreach (var failed in verdict.Evidence.Findings.Where(f => f.Outcome is FindingOutcome.Failed))
            terminal.Line($"           [red]✗[/] {Terminal.Safe(failed.SubTask ?? "the whole")}: {Terminal.Safe(failed.Name)}: {Terminal.Safe(failed.Text)}");
    }

    private void Problems(IEnumerable<Problem> problems)
    {
        foreach (var problem in problems)
            terminal.Line($"           [red]✗[/] {Terminal.Safe(problem.InFile())}");
    }

    private static string Count(int n, string what) => $"{n} {what}{(n == 1 ? "" : "s")}";
}
