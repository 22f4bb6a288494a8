using System.Collections.Immutable;
using CaR.Environments.Grids;
using CaR.Environments.Missions;

namespace CaR.Environments.Worlds;

/// <summary>A corridor with rooms on both sides: a ball locked away on the right, its key on the left (MiniGrid's <c>keycorridor.py</c>).</summary>
/// <param name="side">A room's side.</param>
/// <param name="rows">How many rooms lie on either side.</param>
internal sealed class KeyCorridor(int side, int rows) : RoomLayout(new RoomGrid(side, columns: 3, rows), maxSteps: 30 * side * side)
{
    private const int Left = 0, Corridor = 1, Right = 2;

    /// <summary>KeyCorridor of every size.</summary>
    public static WorldFamily Family { get; } = new("MiniGrid-KeyCorridor", mission => new PickupRules(mission))
    {
        Variants = ["S3R1", "S3R2", "S3R3", "S4R3", "S5R3", "S6R3"],
        LayoutOf = variant => new KeyCorridor(variant.Number("s", "room size", least: 3, most: 16), variant.Number("r", "rows", least: 1, most: 8)),
    };

    /// <inheritdoc/>
    public override ImmutableArray<Milestone> Milestones { get; } =
    [
        Milestone.Take("key", CellKind.Key),
        Milestone.Unlock("open_door"),
        Milestone.Succeed("take_ball"),
    ];

    /// <inheritdoc/>
    protected override string TryGenerate(GridState state, WorldRandom random)
    {
        for (var row = 1; row < rows; row++) Rooms.OpenBelow(Corridor, row - 1);
        var (locked, colour) = (random.Next(rows), Things.DrawColour(random));
        var ball = new Cell(CellKind.Ball, Things.DrawColour(random));
        Rooms.AddDoor(Right, locked, Direction.Left, Cell.Door(colour, DoorState.Locked));
        Rooms.Put(Right, locked, ball);
        Rooms.Put(Left, random.Next(rows), new(CellKind.Key, colour));
        Rooms.PlaceAgent(Corridor, rows / 2);
        Rooms.ConnectAll();
        return MissionTexts.PickUp[Things.NumberOf(ball)];
    }
}
