using CaR.Environments.Grids;
using CaR.Environments.Missions;

namespace CaR.Environments.Worlds;

/// <summary>As <see cref="LavaCrossing"/>, but walls instead of lava.</summary>
internal static class SimpleCrossing
{
    /// <summary>SimpleCrossing of every odd size and every number of walls that fits.</summary>
    public static WorldFamily Family { get; } = new("MiniGrid-SimpleCrossing", _ => new WorldRules())
    {
        Variants = ["S9N1", "S9N2", "S9N3", "S11N5"],
        LayoutOf = LayoutOf,
    };

    private static GridLayout LayoutOf(WorldVariant variant)
    {
        var side = variant.OddNumber("s", "size", least: 5, most: 63);
        var walls = variant.Number("n", "walls", least: 1, CrossingLayout.MostRivers(side));
        return new CrossingLayout(side, walls, Cell.Wall, "find the opening and get to the green goal square");
    }
}
