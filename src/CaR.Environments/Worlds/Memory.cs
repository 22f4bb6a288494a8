using System.Collections.Immutable;
using CaR.Environments.Grids;
using CaR.Environments.Missions;

namespace CaR.Environments.Worlds;

/// <summary>A thing in the first room, a hallway, and at its end two things, one of them the same (MiniGrid's <c>memory.py</c>).</summary>
/// <param name="side">Odd, at least 7.</param>
/// <param name="hasRandomLength">Whether the hallway's length is drawn too.</param>
internal sealed class Memory(int side, bool hasRandomLength) : GridLayout(side, side, 5 * side * side)
{
    private const int RoomWall = 4;

    /// <summary>Memory of every odd size.</summary>
    public static WorldFamily Family { get; } = new("MiniGrid-Memory", _ => new MemoryRules())
    {
        Variants = ["S7", "S9", "S11", "S13", "S13Random", "S17Random"],
        LayoutOf = variant => new Memory(variant.OddNumber("s", "size", least: 7, most: 63), variant.Says("random")),
    };

    /// <inheritdoc/>
    public override ImmutableArray<Milestone> Milestones { get; } = [Milestone.Succeed("success")];

    /// <inheritdoc/>
    public override string Generate(GridState state, WorldRandom random)
    {
        var middle = Height / 2;
        var end = hasRandomLength ? random.Next(RoomWall, Width - 2) : Width - 3;
        DrawWalls(state, middle, end);
        state.SetAgent(random.Next(1, end + 1), middle);
        state[1, middle - 1] = Draw(random);
        var above = Draw(random);
        state[end + 1, middle - 2] = above;
        state[end + 1, middle + 2] = new(above.Kind is CellKind.Key ? CellKind.Ball : CellKind.Key, CellColour.Green);
        return "go to the matching object at the end of the hallway";
    }

    private static void DrawWalls(GridState state, int middle, int end)
    {
        state.SurroundWithWalls();
        state.FillRow(1, middle - 2, RoomWall, Cell.Wall);
        state.FillRow(1, middle + 2, RoomWall, Cell.Wall);
        state.FillRow(RoomWall, middle - 1, Math.Max(end - RoomWall, 1), Cell.Wall);
        state.FillRow(RoomWall, middle + 1, Math.Max(end - RoomWall, 1), Cell.Wall);
        state.FillColumn(end, 0, state.Height, Cell.Wall);
        state.FillColumn(end + 2, 0, state.Height, Cell.Wall);
        state[end, middle] = Cell.Empty;
    }

    private static Cell Draw(WorldRandom random) => new(random.Next(2) == 0 ? CellKind.Key : CellKind.Ball, CellColour.Green);
}
