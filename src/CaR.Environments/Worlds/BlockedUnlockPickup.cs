using System.Collections.Immutable;
using CaR.Environments.Grids;
using CaR.Environments.Missions;

namespace CaR.Environments.Worlds;

/// <summary>As <see cref="UnlockPickup"/>, but a ball stands in front of the door (MiniGrid's <c>blockedunlockpickup.py</c>).</summary>
internal sealed class BlockedUnlockPickup() : RoomLayout(new RoomGrid(Side, columns: 2, rows: 1), maxSteps: 16 * Side * Side)
{
    private const int Side = 6;

    /// <summary>The one there is.</summary>
    public static WorldFamily Family { get; } = new("MiniGrid-BlockedUnlockPickup-", mission => new PickupRules(mission))
    {
        Variants = [""],
        LayoutOf = _ => new BlockedUnlockPickup(),
    };

    /// <inheritdoc/>
    public override ImmutableArray<Milestone> Milestones { get; } =
    [
        Milestone.Take("move_ball", CellKind.Ball),
        Milestone.Take("key", CellKind.Key),
        Milestone.Unlock("open_door"),
        Milestone.Take("take_box", CellKind.Box),
    ];

    /// <inheritdoc/>
    protected override string TryGenerate(GridState state, WorldRandom random)
    {
        var box = new Cell(CellKind.Box, Things.DrawColour(random));
        var colour = Things.DrawColour(random);
        Rooms.Put(1, 0, box);
        var (x, y) = Rooms.AddDoor(0, 0, Direction.Right, Cell.Door(colour, DoorState.Locked));
        state[x - 1, y] = new(CellKind.Ball, Things.DrawColour(random));
        Rooms.Put(0, 0, new(CellKind.Key, colour));
        Rooms.PlaceAgent(0, 0);
        return MissionTexts.PickUp[Things.NumberOf(box)];
    }
}
