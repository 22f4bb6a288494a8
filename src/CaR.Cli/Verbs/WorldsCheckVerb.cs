using System.CommandLine;
using CaR.Cli.Composition;
using CaR.Cli.Rendering;
using CaR.Environments.Checking;
using Spectre.Console;

namespace CaR.Cli.Verbs;

/// <summary><c>car worlds check</c>: recordings of MiniGrid against our worlds, byte for byte and step for step.</summary>
internal sealed class WorldsCheckVerb : Verb
{
    private readonly Argument<string[]> _folders = new("dir")
    {
        Description = "Folders of recordings: meta.json and episodes (ep_*.npz) below it, or folders of such folders",
        Arity = ArgumentArity.OneOrMore,
    };

    public WorldsCheckVerb() : base(
        "check",
        "Compare pictures, views and steps with recordings of MiniGrid or of car record --checkable; exit code 3 when anything differs",
        "car worlds check ../recordings/MiniGrid-DoorKey-8x8-v0",
        "car worlds check ../recordings --json")
    {
        Add(_folders);
    }

    protected override async Task<int> RunAsync(ParseResult arguments, Terminal terminal, CancellationToken cancellation)
    {
        var recordings = arguments.GetValue(_folders)!.SelectMany(f => WorldRecordings.Below(f)).ToArray();
        var reports = new List<WorldReport>();
        foreach (var recording in recordings)
            reports.Add(await terminal.BusyAsync($"comparing {recording.Task}", _ => Task.Run(() => Check(recording, cancellation), cancellation)));

        Write(terminal, reports);
        terminal.Json(reports);
        return reports.Any(r => r.Mismatches.Length > 0) ? ExitCode.Rejected : ExitCode.Accepted;
    }

    private static WorldReport Check(WorldRecordings recording, CancellationToken cancellation)
    {
        var check = new WorldCheck(recording.Task, recording.MaxSteps);
        foreach (var file in recording.Episodes)
        {
            cancellation.ThrowIfCancellationRequested();
            using var arrays = new NpzEpisodeArrays(file);
            check.Compare(EpisodeReader.Read(arrays));
        }

        return check.Report;
    }

    private static void Write(Terminal terminal, List<WorldReport> reports)
    {
        var table = new Table { Border = TableBorder.Markdown };
        table.AddColumns("task", "episodes", "steps", "steps compared", "pictures", "views", "mismatches", "not checkable");
        foreach (var r in reports)
        {
            table.AddRow(
                Terminal.Safe(r.Task), $"{r.Episodes}", $"{r.Steps}", $"{r.StepsCompared}", $"{r.Pictures}", $"{r.Views}",
                $"{r.Mismatches.Sum(m => m.Count)}", $"{r.Unchecked.Sum(u => u.Steps)}");
        }

        terminal.Write(table);
        foreach (var r in reports)
        {
            foreach (var m in r.Mismatches) terminal.Line(Terminal.Safe($"{r.Task}: {m.Count} × {m.Kind} differs, first in {m.First}"));
            foreach (var u in r.Unchecked) terminal.Line(Terminal.Safe($"{r.Task}: {u.Steps} steps not checkable in {u.Reason}"));
        }
    }
}
