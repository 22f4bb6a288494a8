using System.Collections.Immutable;
using CaR.Environments.Grids;
using CaR.Environments.Missions;

namespace CaR.Environments.Worlds;

/// <summary>A key, a locked door in a wall across the room, and a goal behind it (MiniGrid's <c>doorkey.py</c>).</summary>
internal sealed class DoorKey(int side) : GridLayout(side, side, 10 * side * side)
{
    /// <summary>DoorKey of every size.</summary>
    public static WorldFamily Family { get; } = new("MiniGrid-DoorKey-", _ => new WorldRules())
    {
        Variants = ["5x5", "6x6", "8x8", "16x16"],
        LayoutOf = variant => new DoorKey(variant.Side(least: 5)),
    };

    /// <inheritdoc/>
    public override ImmutableArray<Milestone> Milestones { get; } =
    [
        Milestone.Take("key", CellKind.Key),
        Milestone.Unlock("open_door"),
        Milestone.EnterDoorway("through_door"),
        Milestone.Succeed("reach_goal"),
    ];

    /// <inheritdoc/>
    public override string Generate(GridState state, WorldRandom random)
    {
        state.SurroundWithWalls();
        state[Width - 2, Height - 2] = Cell.Goal;
        var wall = random.Next(2, Width - 2);
        state.FillColumn(wall, 0, Height, Cell.Wall);
        var leftRoom = new CellArea(0, 0, wall, Height);
        state.PlaceAgent(leftRoom, random);
        state[wall, random.Next(1, Width - 2)] = Cell.Door(CellColour.Yellow, DoorState.Locked);
        state.Place(new(CellKind.Key, CellColour.Yellow), leftRoom, random);
        return "use the key to open the door and then get to the goal";
    }
}
