using CaR.Core;
using CaR.Core.Worlds;
using CaR.Environments;

namespace CaR.Cli.Composition;

/// <summary>A built-in world, and how it is drawn.</summary>
/// <param name="Name">As a person wrote it.</param>
/// <param name="Tile">Pixels a cell; null for the default. Grid worlds alone have cells.</param>
/// <param name="IsPlain">Whether a grid world is drawn without what the agent sees lightened.</param>
internal sealed record WorldChoice(string Name, int? Tile = null, bool IsPlain = false)
{
    /// <summary>Makes it. Never reset yet.</summary>
    /// <exception cref="InputException">There is no such world, not of this size, or it has no cells.</exception>
    public IWorld Make()
    {
        var usual = new GridWorldOptions();
        var world = WorldCatalog.Make(Name, usual with { TileSize = Tile ?? usual.TileSize, Highlight = !IsPlain });
        if (world is GridWorld) return world;
        if (Tile is { } tile) throw new InputException("tile", $"{tile} with world '{Name}', which has no cells", "a grid world");
        return IsPlain ? throw new InputException("--plain", $"world '{Name}', where nothing is lightened", "a grid world") : world;
    }

    /// <summary>Makes it where it must be a grid world.</summary>
    /// <param name="option">Which option asks for that, for the error.</param>
    /// <exception cref="InputException">It is another world, or cannot be made.</exception>
    public GridWorld MakeGrid(string option) =>
        Make() as GridWorld ?? throw new InputException(option, $"world '{Name}', which has no cells", "a grid world");
}
