using System.Collections.Immutable;
using System.Globalization;
using CaR.Library.Zoo;
using CaR.Verification.Scoring;
using Spectre.Console;

namespace CaR.Cli.Rendering;

/// <summary>How presets do on a zoo: the shares, by mistake and by task, then each wrong verdict with what decided it.</summary>
internal static class VerifierScoreView
{
    /// <summary>Prints it.</summary>
    /// <param name="terminal">Where to.</param>
    /// <param name="scores">A score each preset, on the same rewards.</param>
    /// <param name="zoo">What is known of the rewards.</param>
    public static void Print(Terminal terminal, ImmutableArray<VerifierScore> scores, ImmutableArray<ZooEntry> zoo)
    {
        terminal.Write(Whole(scores));
        terminal.Line();
        terminal.Write(ByDefect(scores));
        terminal.Line();
        terminal.Write(ByTask(scores));
        foreach (var score in scores) PrintWrong(terminal, score, zoo);
    }

    private static Table Whole(ImmutableArray<VerifierScore> scores)
    {
        var table = Markdown(["preset", "good accepted", "bad accepted", "accepted that are right on the recordings", "rejected that are not"]);
        foreach (var s in scores)
        {
            table.AddRow(
                s.Preset,
                $"{Of(s.AcceptedGood)} (≥ {Percent(s.AcceptedGood.Lower)})",
                $"{Of(s.AcceptedBad)} (≤ {Percent(s.AcceptedBad.Upper)})",
                $"{Of(s.AcceptedRight)} (≥ {Percent(s.AcceptedRight.Lower)})",
                Of(s.RejectedWrong));
        }

        return table;
    }

    private static Table ByDefect(ImmutableArray<VerifierScore> scores)
    {
        var table = Markdown(["mistake", .. scores.Select(s => $"accepted, {s.Preset}")]);
        foreach (var defect in scores[0].ByDefect.Keys) table.AddRow([Terminal.Safe(defect), .. scores.Select(s => Of(s.ByDefect[defect]))]);
        return table;
    }

    private static Table ByTask(ImmutableArray<VerifierScore> scores)
    {
        var table = Markdown(["task", .. scores.SelectMany(s => new[] { $"good, {s.Preset}", $"bad, {s.Preset}" })]);
        foreach (var task in scores[0].ByTask.Keys)
            table.AddRow([Terminal.Safe(task), .. scores.SelectMany(s => new[] { Of(s.ByTask[task].Good), Of(s.ByTask[task].Bad) })]);
        return table;
    }

    private static void PrintWrong(Terminal terminal, VerifierScore score, ImmutableArray<ZooEntry> zoo)
    {
        terminal.Line($"\n[bold]{score.Preset}, wrong verdicts: {score.Wrong.Length}[/]");
        foreach (var v in score.Wrong)
        {
            var entry = zoo.Single(e => (e.Task, e.Name) == (v.Task, v.Name));
            terminal.Line($"[bold]{Terminal.Safe($"{v.Task}/{v.Name}")}[/]  {(v.Accepted ? "accepted" : "rejected")}; {Terminal.Safe($"{v.Defect}: {entry.Why}")}");
            foreach (var finding in v.Decided) terminal.Line($"  {FindingTable.Mark(Core.Verdicts.FindingOutcome.Failed)} {Terminal.Safe(finding)}");
            if (v.Accepted) terminal.Line("  no finding against it");
            foreach (var finding in v.Warned) terminal.Line($"  {FindingTable.Mark(Core.Verdicts.FindingOutcome.Warned)} {Terminal.Safe(finding)}");
            if (v.Truth is { } t) terminal.Line($"  truth: {t.Missed} of {t.Successes} successes missed, {t.Early} early, {t.False} of {t.Failures} failures called complete");
        }
    }

    private static Table Markdown(string[] columns)
    {
        var table = new Table { Border = TableBorder.Markdown };
        return table.AddColumns(columns);
    }

    private static string Of(Share share) => $"{share.Hits}/{share.Trials}";

    private static string Percent(double share) => string.Create(CultureInfo.InvariantCulture, $"{100 * share:0.0} %");
}
