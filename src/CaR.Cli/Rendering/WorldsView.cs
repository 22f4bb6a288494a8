using CaR.Cli.Composition;
using CaR.Core.Imaging;
using CaR.Core.Tasks;
using CaR.Core.Worlds;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace CaR.Cli.Rendering;

/// <summary>The built-in worlds for a person: all of them, with a small picture each where there is colour, or one with everything that can be said of it.</summary>
internal static class WorldsView
{
    /// <summary>The longer side of a picture among many: still enough for every cell to be seen.</summary>
    private const int SmallSide = 24;

    /// <summary>Characters that a small picture and what is written beside it take.</summary>
    private const int EntryWidth = 64;

    /// <summary>Lines that a large picture leaves to what is written about it.</summary>
    private const int LinesOfText = 14;

    private const int MostEnlarged = 2;
    private const int MissionsShown = 6;

    /// <summary>Prints all.</summary>
    public static void Print(Terminal terminal, IReadOnlyList<WorldSheet> sheets)
    {
        terminal.Write(terminal.HasColour ? Pictures(sheets, Math.Max(1, terminal.Width / EntryWidth)) : Table(sheets));
        terminal.Line($"{sheets.Count} worlds; other sizes can be made too: doorkey-7x7. One larger: car worlds {Terminal.Safe(sheets[0].Name)}");
    }

    /// <summary>Prints one.</summary>
    public static void Print(Terminal terminal, WorldSheet sheet)
    {
        var world = sheet.World;
        var room = new FrameSize(terminal.Width, Math.Max(2, 2 * (terminal.Height - LinesOfText)));
        terminal.Line($"[bold]{Terminal.Safe(sheet.Name)}[/]");
        if (terminal.HasColour) terminal.Write(new HalfBlocks(sheet.Picture.Fit(room, MostEnlarged)));
        var grid = new Grid().AddColumn().AddColumn();
        Row(sheet.Missions.Length > 1 ? "missions" : "mission", Missions(sheet));
        Row("sub-tasks", string.Join(", ", world.SubTasks));
        Row("actions", world.ActionSpace is DiscreteSpace { Names: var names } ? $"{world.ActionSpace}: {string.Join(", ", names)}" : $"{world.ActionSpace}");
        Row("observation", $"{world.ObservationSpace}");
        Row("picture", $"{world.FrameSize}");
        Row("steps", $"truncated at {world.MaxSteps}");
        terminal.Write(grid);
        terminal.Line($"next: car play {Terminal.Safe(sheet.Name)}, or car record {Terminal.Safe(sheet.Name)} --expert 20 --random 40 --out DIR");

        void Row(string what, string text) => grid.AddRow(new Text(what), new Text(text));
    }

    private static Table Table(IReadOnlyList<WorldSheet> sheets)
    {
        var table = new Table { Border = TableBorder.Simple };
        table.AddColumns("world", "mission, for example", "picture", "steps", "sub-tasks");
        table.Columns[3].RightAligned();
        foreach (var sheet in sheets)
        {
            table.AddRow(
                new Text(sheet.Name),
                new Text(sheet.Missions.FirstOrDefault("")),
                new Text($"{sheet.Picture.Size}"),
                new Text($"{sheet.World.MaxSteps}"),
                new Text(string.Join(", ", sheet.World.SubTasks)));
        }

        return table;
    }

    private static Grid Pictures(IReadOnlyList<WorldSheet> sheets, int columns)
    {
        var grid = new Grid();
        for (var i = 0; i < columns; i++) grid.AddColumn(new GridColumn { Width = SmallSide }).AddColumn(new GridColumn { Width = EntryWidth - SmallSide - 4 });
        foreach (var line in sheets.Chunk(columns))
            grid.AddRow([.. line.SelectMany(Entry)]);
        return grid;
    }

    private static IEnumerable<IRenderable> Entry(WorldSheet sheet)
    {
        yield return new Padder(new HalfBlocks(sheet.Picture.Fit(new(SmallSide, SmallSide), mostEnlarged: 1)), new(0, 0, 0, 1));
        yield return new Markup(
            $"[bold]{Terminal.Safe(sheet.Name)}[/]\n{Terminal.Safe(sheet.Missions.FirstOrDefault(""))}\n\n"
            + $"[dim]{sheet.Picture.Size} pictures, {sheet.World.MaxSteps} steps\n{Terminal.Safe(string.Join(", ", sheet.World.SubTasks))}[/]");
    }

    private static string Missions(WorldSheet sheet)
    {
        if (sheet.Missions.IsEmpty) return "(none)";
        var more = sheet.Missions.Length > MissionsShown ? $"\n… and {sheet.Missions.Length - MissionsShown} more" : "";
        return string.Join("\n", sheet.Missions.Take(MissionsShown)) + more;
    }
}
