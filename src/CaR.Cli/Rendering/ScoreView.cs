using System.Globalization;
using CaR.Core.Authoring;
using CaR.Core.Sessions;
using Spectre.Console;

namespace CaR.Cli.Rendering;

/// <summary>An episode's rewards: sparklines for the eye, a table for the numbers.</summary>
internal static class ScoreView
{
    private const int Width = 80;

    /// <summary>Prints them.</summary>
    public static void Print(Terminal terminal, IReadOnlyList<SubTask> subTasks, IReadOnlyList<RewardStep> steps)
    {
        var rewards = steps.Select(s => s.Reward ?? double.NaN).ToArray();
        var (low, high) = (rewards.Where(double.IsFinite).DefaultIfEmpty(0).Min(), rewards.Where(double.IsFinite).DefaultIfEmpty(0).Max());
        terminal.Line($"sub-task   {Sparkline.Of([.. steps.Select(s => (double)s.Reached)], 0, subTasks.Count, Width)}  0…{subTasks.Count}");
        terminal.Line($"progress   {Sparkline.Of([.. steps.Select(s => s.Progress)], 0, 1, Width)}  0…1");
        terminal.Line($"reward     {Sparkline.Of(rewards, low, high, Width)}  {Number(low)}…{Number(high)}");
        terminal.Line($"return     {Number(rewards.Where(double.IsFinite).Sum())}");
        var table = new Table { Border = TableBorder.Simple };
        table.AddColumns("frame", "active sub-task", "progress", "Φ", "reward", "");
        foreach (var right in new[] { 0, 2, 3, 4 }) table.Columns[right].RightAligned();
        foreach (var (i, step) in steps.Index())
        {
            var active = step.Completed ? "(complete)" : $"{step.Reached + 1} {subTasks[step.Reached].Name}";
            var note = step.Threw ? "[red]threw[/]" : step.Abstained ? "cannot tell" : "";
            var reward = step.Reward is { } r ? Number(r) : "undefined";
            table.AddRow($"{i}", Terminal.Safe(active), Number(step.Progress), Number(step.Potential), reward, note);
        }

        terminal.Write(table);
    }

    private static string Number(double value) => value.ToString("0.0000", CultureInfo.InvariantCulture);
}
