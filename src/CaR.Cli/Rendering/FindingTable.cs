using System.Globalization;
using CaR.Core.Verdicts;
using Spectre.Console;

namespace CaR.Cli.Rendering;

/// <summary>A verdict's findings as a table: what was held against a threshold first, the rest on demand.</summary>
internal static class FindingTable
{
    /// <summary>Makes the table.</summary>
    /// <param name="evidence">What verification saw.</param>
    /// <param name="all">Whether the numbers that decide nothing are shown too.</param>
    private static Table Of(Evidence evidence, bool all)
    {
        var table = new Table { Border = TableBorder.Simple };
        table.AddColumns("", "finding", "of", "value", "95 % bound", "in words");
        table.Columns[3].RightAligned();
        var shown = evidence.Findings.Where(f => all || f.Outcome is FindingOutcome.Failed or FindingOutcome.Warned || (f.Outcome is FindingOutcome.Passed && f.SubTask is null));
        foreach (var f in shown)
        {
            table.AddRow(
                Mark(f.Outcome),
                Terminal.Safe(f.Name),
                Terminal.Safe(f.SubTask ?? "the whole"),
                f is { Hits: { } hits, Trials: { } trials } ? $"{hits}/{trials}" : Number(f.Value),
                Bound(f),
                Terminal.Safe(f.Text));
        }

        return table;
    }

    /// <summary>Prints the table, and how many findings it leaves out.</summary>
    public static void Print(Terminal terminal, Evidence evidence, bool all)
    {
        terminal.Write(Of(evidence, all));
        var passed = evidence.Findings.Count(f => f is { Outcome: FindingOutcome.Passed, SubTask: not null });
        var told = evidence.Findings.Count(f => f.Outcome is FindingOutcome.Reported);
        if (!all) terminal.Line($"  {passed} findings on single sub-tasks passed, {told} more numbers are told");
    }

    /// <summary>A sign for what follows from a number.</summary>
    public static string Mark(FindingOutcome outcome) => outcome switch
    {
        FindingOutcome.Passed => "[green]✓[/]",
        FindingOutcome.Warned => "[yellow]![/]",
        FindingOutcome.Failed => "[red]✗[/]",
        _ => " ",
    };

    private static string Number(double value) => value.ToString("0.###", CultureInfo.InvariantCulture);

    private static string Bound(Finding f) => (f.Lower, f.Upper) switch
    {
        ({ } lower, null) => $"≥ {Number(lower)}",
        (null, { } upper) => $"≤ {Number(upper)}",
        ({ } lower, { } upper) => $"{Number(lower)}…{Number(upper)}",
        _ => "",
    };
}
