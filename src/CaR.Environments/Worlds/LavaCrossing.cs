using CaR.Environments.Grids;
using CaR.Environments.Missions;

namespace CaR.Environments.Worlds;

/// <summary>Rivers of lava to cross.</summary>
internal static class LavaCrossing
{
    /// <summary>LavaCrossing of every odd size and every number of rivers that fits.</summary>
    public static WorldFamily Family { get; } = new("MiniGrid-LavaCrossing", _ => new WorldRules())
    {
        Variants = ["S9N1", "S9N2", "S9N3", "S11N5"],
        LayoutOf = LayoutOf,
    };

    private static GridLayout LayoutOf(WorldVariant variant)
    {
        var side = variant.OddNumber("s", "size", least: 5, most: 63);
        var rivers = variant.Number("n", "rivers", least: 1, CrossingLayout.MostRivers(side));
        return new CrossingLayout(side, rivers, Cell.Lava, "avoid the lava and get to the green goal square");
    }
}
