using System.Collections.Immutable;
using CaR.Environments.Grids;
using CaR.Environments.Missions;

namespace CaR.Environments.Worlds;

/// <summary>A room of random size with a door in each wall, all of other colours, one of which to go to (MiniGrid's <c>gotodoor.py</c>).</summary>
/// <param name="side">The longest side the room can have.</param>
internal sealed class GoToDoor(int side) : GridLayout(side, side, 4 * side * side)
{
    private const int Least = 5;

    private static readonly MissionTexts s_missions = new(Things.Colours, c => $"go to the {Things.Name((CellColour)c)} door");

    /// <summary>GoToDoor of every size.</summary>
    public static WorldFamily Family { get; } = new("MiniGrid-GoToDoor-", mission => new GoToRules(mission), SeesThroughWalls: true)
    {
        Variants = ["5x5", "6x6", "8x8"],
        LayoutOf = variant => new GoToDoor(variant.Side(Least)),
    };

    /// <inheritdoc/>
    public override ImmutableArray<Milestone> Milestones { get; } = [Milestone.Succeed("success")];

    /// <inheritdoc/>
    public override string Generate(GridState state, WorldRandom random)
    {
        var (width, height) = (random.Next(Least, Width + 1), random.Next(Least, Height + 1));
        var room = new CellArea(0, 0, width, height);
        state.SurroundWithWalls(room);
        Span<CellColour> colours = stackalloc CellColour[4];
        Things.DrawColours(random, colours);
        state[random.Next(2, width - 2), 0] = Cell.Door(colours[0], DoorState.Closed);
        state[random.Next(2, width - 2), height - 1] = Cell.Door(colours[1], DoorState.Closed);
        state[0, random.Next(2, height - 2)] = Cell.Door(colours[2], DoorState.Closed);
        state[width - 1, random.Next(2, height - 2)] = Cell.Door(colours[3], DoorState.Closed);
        state.PlaceAgent(room, random);
        return s_missions[(int)random.Pick<CellColour>(colours)];
    }
}
