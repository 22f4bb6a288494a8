using System.Collections.Immutable;
using CaR.Environments.Grids;
using CaR.Environments.Missions;

namespace CaR.Environments.Worlds;

/// <summary>A room with a red door on the left and a blue one on the right, to be opened in this order (MiniGrid's <c>redbluedoors.py</c>).</summary>
/// <param name="side">Of the room.</param>
internal sealed class RedBlueDoors(int side) : GridLayout(2 * side, side, 20 * side * side)
{
    /// <summary>RedBlueDoors of every size.</summary>
    public static WorldFamily Family { get; } = new("MiniGrid-RedBlueDoors-", _ => new RedBlueDoorsRules())
    {
        Variants = ["6x6", "8x8"],
        LayoutOf = variant => new RedBlueDoors(variant.Side(least: 4)),
    };

    /// <inheritdoc/>
    public override ImmutableArray<Milestone> Milestones { get; } = [Milestone.Open("open_red", CellColour.Red), Milestone.Open("open_blue", CellColour.Blue)];

    /// <inheritdoc/>
    public override string Generate(GridState state, WorldRandom random)
    {
        var room = new CellArea(Height / 2, 0, Height, Height);
        state.SurroundWithWalls();
        state.SurroundWithWalls(room);
        state.PlaceAgent(room, random);
        state[room.X, random.Next(1, Height - 1)] = Cell.Door(CellColour.Red, DoorState.Closed);
        state[room.X + room.Width - 1, random.Next(1, Height - 1)] = Cell.Door(CellColour.Blue, DoorState.Closed);
        return "open the red door then the blue door";
    }
}
