using CaR.Cli.Composition;
using CaR.Core.Imaging;
using CaR.Core.Tasks;
using CaR.Core.Worlds;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace CaR.Cli.Rendering;

/// <summary>The built-in worlds for a person: all in a table, or one with everything that can be said of it.</summary>
internal static class WorldsView
{
    /// <summary>The longer side of a picture in the table: small, since there are many, and still enough for every cell to be seen.</summary>
    private const int TableSide = 24;

    /// <summary>Lines that a picture leaves to what is written about it.</summary>
    private const int LinesOfText = 14;

    private const int MostEnlarged = 2;
    private const int MissionsShown = 6;

    /// <summary>Prints all.</summary>
    public static void Print(Terminal terminal, IReadOnlyList<WorldSheet> sheets)
    {
        var table = new Table { Border = TableBorder.Simple, ShowRowSeparators = false };
        table.AddColumns(["world", .. terminal.HasColour ? [""] : Array.Empty<string>(), "mission, for example", "picture", "steps", "sub-tasks"]);
        var right = terminal.HasColour ? 4 : 3;
        table.Columns[right].RightAligned();
        foreach (var sheet in sheets)
        {
            List<IRenderable> row =
            [
                new Markup($"[bold]{Terminal.Safe(sheet.Name)}[/]"),
                new Text(sheet.Missions.FirstOrDefault("")),
                new Text($"{sheet.Picture.Size}"),
                new Text($"{sheet.World.MaxSteps}"),
                new Text(string.Join(", ", sheet.World.SubTasks)),
            ];
            if (terminal.HasColour) row.Insert(1, new Padder(new HalfBlocks(sheet.Picture.Fit(new(TableSide, TableSide), mostEnlarged: 1)), new(0, 0, 0, 1)));
            table.AddRow(row);
        }

        terminal.Write(table);
        terminal.Line($"{sheets.Count} worlds; sizes in between can be made too (doorkey-7x7). One larger: car worlds {Terminal.Safe(sheets[0].Name)}");
    }

    /// <summary>Prints one.</summary>
    public static void Print(Terminal terminal, WorldSheet sheet)
    {
        var world = sheet.World;
        terminal.Line($"[bold]{Terminal.Safe(sheet.Name)}[/]");
        if (terminal.HasColour) terminal.Write(new HalfBlocks(sheet.Picture.Fit(Room(terminal), MostEnlarged)));
        var table = new Table { Border = TableBorder.None, ShowHeaders = false };
        table.AddColumns("", "");
        Row("mission", Missions(sheet));
        Row("sub-tasks", string.Join(", ", world.SubTasks));
        Row("actions", world.ActionSpace is DiscreteSpace { Names: var names } ? $"{string.Join(", ", names)}   {world.ActionSpace}" : $"{world.ActionSpace}");
        Row("observation", $"{world.ObservationSpace}");
        Row("picture", $"{world.FrameSize}");
        Row("steps", $"truncated at {world.MaxSteps}");
        terminal.Write(table);
        terminal.Line($"  next: car play {Terminal.Safe(sheet.Name)}, or car record {Terminal.Safe(sheet.Name)} --expert 20 --random 40 --out DIR");

        void Row(string what, string text) => table.AddRow(new Text(what), new Text(text));
    }

    private static FrameSize Room(Terminal terminal) => new(terminal.Width, Math.Max(2, 2 * (terminal.Height - LinesOfText)));

    private static string Missions(WorldSheet sheet)
    {
        if (sheet.Missions.IsEmpty) return "(none)";
        var more = sheet.Missions.Length > MissionsShown ? $"\n… and {sheet.Missions.Length - MissionsShown} more" : "";
        return string.Join("\n", sheet.Missions.Take(MissionsShown)) + more;
    }
}
