using System.CommandLine;
using CaR.Cli.Composition;
using CaR.Cli.Rendering;
using CaR.Core;
using CaR.Core.Imaging;
using CaR.Environments;
using CaR.Library.Tasks;

namespace CaR.Cli.Verbs;

/// <summary><c>car worlds</c>: the built-in worlds, all or one.</summary>
internal sealed class WorldsVerb : Verb
{
    private const string SheetFile = "worlds.png";
    private const int SheetColumns = 8;
    private const int SheetSide = 176;

    /// <summary>How many beginnings of one world are looked at for different missions.</summary>
    private const int Beginnings = 200;

    private readonly Argument<string?> _world = new("world") { Description = "One world, to be shown larger (default: all of them)", Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<string?> _pictures = new("--pictures") { Description = $"Write a PNG a world into this folder, and {SheetFile} with all of them" };
    private readonly WorldArguments _drawn = new();

    public WorldsVerb() : base(
        "worlds",
        "List the built-in worlds, or show one; compare them with recordings",
        "car worlds",
        "car worlds doorkey-8x8 --seed 3",
        "car worlds --pictures pictures --tile 32",
        "car worlds check ../recordings/MiniGrid-DoorKey-8x8-v0")
    {
        Add(_world);
        Add(_pictures);
        _drawn.AddTo(this);
        Add(new WorldsCheckVerb());
    }

    protected override async Task<int> RunAsync(ParseResult arguments, Terminal terminal, CancellationToken cancellation)
    {
        var one = arguments.GetValue(_world);
        var folder = arguments.GetValue(_pictures);
        var seed = _drawn.Seed(arguments);
        string[] names = one is null ? [.. WorldCatalog.Names] : [one];
        var sheets = await terminal.BusyAsync("drawing", _ => Task.Run(() => names.Select(n => WorldSheet.Of(_drawn.World(arguments, n), seed, one is null ? 1 : Beginnings)).ToArray(), cancellation));
        if (folder is not null) Save(folder, sheets);
        if (one is null) WorldsView.Print(terminal, sheets);
        else WorldsView.Print(terminal, sheets[0]);
        if (folder is not null) terminal.Line($"pictures: {Terminal.Safe(Workplace.Shown(Path.GetFullPath(folder)))}");
        terminal.Json(one is null ? sheets.Select(s => s.Document()) : sheets[0].Document());
        return ExitCode.Accepted;
    }

    private static void Save(string folder, WorldSheet[] sheets)
    {
        try
        {
            Directory.CreateDirectory(folder);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"--pictures: found '{folder}', which cannot be made ({e.Message}), expected a folder", e);
        }

        foreach (var sheet in sheets) PictureFile.Save(Path.Combine(folder, $"{sheet.Name}.png"), sheet.Picture);
        if (sheets.Length > 1) PictureFile.Save(Path.Combine(folder, SheetFile), Gallery.Render(SheetFile, [.. sheets.Select(s => s.Picture)], SheetColumns, SheetSide));
    }
}
