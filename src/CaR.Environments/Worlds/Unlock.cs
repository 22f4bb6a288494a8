using System.Collections.Immutable;
using CaR.Environments.Grids;
using CaR.Environments.Missions;

namespace CaR.Environments.Worlds;

/// <summary>A locked door to the next room, and its key (MiniGrid's <c>unlock.py</c>).</summary>
internal sealed class Unlock() : RoomLayout(new RoomGrid(Side, columns: 2, rows: 1), maxSteps: 8 * Side * Side)
{
    private const int Side = 6;

    /// <summary>The one there is.</summary>
    public static WorldFamily Family { get; } = new("MiniGrid-Unlock-", _ => new UnlockRules())
    {
        Variants = [""],
        LayoutOf = _ => new Unlock(),
    };

    /// <inheritdoc/>
    public override ImmutableArray<Milestone> Milestones { get; } = [Milestone.Take("key", CellKind.Key), Milestone.Unlock("open_door")];

    /// <inheritdoc/>
    protected override string TryGenerate(GridState state, WorldRandom random)
    {
        var colour = Things.DrawColour(random);
        Rooms.AddDoor(0, 0, Direction.Right, Cell.Door(colour, DoorState.Locked));
        Rooms.Put(0, 0, new(CellKind.Key, colour));
        Rooms.PlaceAgent(0, 0);
        return "open the door";
    }
}
