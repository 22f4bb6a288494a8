using System.Collections.Immutable;
using CaR.Core;
using CaR.Environments.Pushing;

namespace CaR.Environments;

/// <summary>All worlds by name.</summary>
public static class WorldCatalog
{
    /// <summary>The names of all grid worlds that are listed; sizes in between can be made too.</summary>
    public static ImmutableArray<string> GridNames { get; } =
        [.. WorldFamilies.All.SelectMany(f => f.Variants.Select(f.NameOf))];

    /// <summary>The names of all worlds that are listed.</summary>
    public static ImmutableArray<string> Names { get; } = [.. GridNames, PushWorld.CatalogName];

    /// <summary>Makes a world.</summary>
    /// <param name="name">Ours ("doorkey-8x8") or Gymnasium's ("MiniGrid-DoorKey-8x8-v0").</param>
    /// <param name="options">How a grid world is drawn; null for the defaults.</param>
    /// <exception cref="InputException">There is no such world, or not of this size.</exception>
    public static IWorld Make(string name, GridWorldOptions? options = null) =>
        name.Equals(PushWorld.CatalogName, StringComparison.OrdinalIgnoreCase) ? new PushWorld() : MakeGrid(name, options);

    /// <summary>Makes a grid world.</summary>
    /// <exception cref="InputException">There is no such grid world, or not of this size.</exception>
    public static GridWorld MakeGrid(string name, GridWorldOptions? options = null)
    {
        var family = WorldFamilies.All.FirstOrDefault(f => f.Takes(name))
            ?? throw new InputException("world", $"'{name}'", $"one of {string.Join(", ", NearestNames.To(name, Names))}");
        var layout = family.LayoutOf!(new WorldVariant(name, WorldName.Plain(name)[family.Name.Length..]));
        return new GridWorld(name, family, layout, options ?? new());
    }
}
