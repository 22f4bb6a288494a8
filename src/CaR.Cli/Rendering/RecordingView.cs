using CaR.Cli.Composition;
using CaR.Core.Trajectories;
using CaR.Environments.Recording;
using CaR.Library.Trajectories;
using Spectre.Console;

namespace CaR.Cli.Rendering;

/// <summary>What was recorded, a row a kind.</summary>
internal static class RecordingView
{
    private const int SeedsShown = 8;

    /// <summary>Prints it.</summary>
    public static void Print(Terminal terminal, string folder, RecordingMeta meta)
    {
        terminal.Line($"[bold]{Terminal.Safe(meta.Task)}[/]  {meta.Frame[1]}×{meta.Frame[0]} pictures, at most {meta.MaxSteps} steps  →  {Terminal.Safe(Workplace.Shown(folder))}");
        var table = new Table { Border = TableBorder.Simple };
        table.AddColumns("", "episodes", "reached the goal", "steps", "terminated", "truncated", "cut");
        foreach (var right in Enumerable.Range(1, 6)) table.Columns[right].RightAligned();
        foreach (var kind in meta.Episodes.GroupBy(e => e.Kind).OrderBy(g => g.Key)) Row(table, kind.Key, [.. kind]);
        terminal.Write(table);
        if (meta.FailedExperts.IsEmpty) return;
        var more = meta.FailedExperts.Length > SeedsShown ? $" and {meta.FailedExperts.Length - SeedsShown} more" : "";
        var what = meta.FailedExperts.Length == 1 ? "one episode, which is left out: seed" : $"{meta.FailedExperts.Length} episodes, which are left out: seeds";
        terminal.Line($"[yellow]![/] the expert did not reach the goal in {what} {string.Join(", ", meta.FailedExperts.Take(SeedsShown))}{more}");
    }

    private static void Row(Table table, TrajectoryKind kind, RecordingMeta.Episode[] episodes)
    {
        var (least, most) = (episodes.Min(e => e.Steps), episodes.Max(e => e.Steps));
        table.AddRow(
            RecordingWriter.FolderOf(kind),
            $"{episodes.Length}",
            $"{episodes.Count(e => e.Success)}",
            least == most ? $"{least}" : $"{least}…{most}",
            Ended(EpisodeEnd.Terminated),
            Ended(EpisodeEnd.Truncated),
            Ended(EpisodeEnd.Capped));

        string Ended(EpisodeEnd end) => $"{episodes.Count(e => e.Ended == end)}";
    }
}
