using System.Collections.Immutable;
using CaR.Environments.Grids;
using CaR.Environments.Missions;

namespace CaR.Environments.Worlds;

/// <summary>
/// A ball behind locked doors, whose keys may lie in boxes and which balls may obstruct (MiniGrid's <c>obstructedmaze.py</c>
/// and <c>obstructedmaze_v1.py</c>): two rooms, or the middle of nine and one to four quarters around it.
/// </summary>
/// <remarks>In the first version an obstructing ball may stand where a key lay, which is lost then; v1 puts the keys last.</remarks>
internal sealed class ObstructedMaze : RoomLayout
{
    private const int Side = 6;
    private const int Walls = 4;
    private const int Middle = 1;

    private static readonly Cell s_target = new(CellKind.Ball, CellColour.Blue);
    private static readonly Cell s_obstacle = new(CellKind.Ball, CellColour.Green);
    private static readonly (int Column, int Row)[] s_sideRooms = [(2, 1), (1, 2), (0, 1), (1, 0)];
    private static readonly (int Column, int Row)[] s_corners = [(2, 0), (2, 2), (0, 2), (0, 0)];

    private readonly ObstructedMazeOptions _options;

    private CellArea _targetRoom;
    private int _targetKeys;

    private ObstructedMaze(ObstructedMazeOptions options)
        : base(options.Quarters == 0 ? new RoomGrid(Side, columns: 2, rows: 1) : new RoomGrid(Side, columns: 3, rows: 3), 4 * options.RoomsVisited * Side * Side)
    {
        _options = options;
        Milestones =
        [
            .. options.IsObstructed ? [new("move_ball", ClearsTargetDoor)] : ImmutableArray<Milestone>.Empty,
            .. options.HidesKeys ? [new("open_box", FindsTargetKey)] : ImmutableArray<Milestone>.Empty,
            new("key", TakesTargetKey),
            new("open_door", OpensTargetDoor),
            Milestone.Succeed("take_ball"),
        ];
    }

    /// <summary>Those that Gymnasium registers.</summary>
    public static WorldFamily Family { get; } = new("MiniGrid-ObstructedMaze-", mission => new PickupRules(mission), HasFilledBoxes: true)
    {
        Variants = ["1Dl", "1Dlh", "1Dlhb", "2Dl", "2Dlh", "2Dlhb", "1Q", "2Q", "Full", "2Dlhb-v1", "1Q-v1", "2Q-v1", "Full-v1"],
        LayoutOf = variant => new ObstructedMaze(ObstructedMazeOptions.Of(variant)),
    };

    /// <inheritdoc/>
    public override ImmutableArray<Milestone> Milestones { get; }

    /// <inheritdoc/>
    protected override string TryGenerate(GridState state, WorldRandom random)
    {
        Span<CellColour> colours = stackalloc CellColour[Things.Colours];
        Things.DrawColours(random, colours);
        var target = _options.Quarters == 0 ? (Column: 1, Row: 0) : random.Pick<(int Column, int Row)>(s_corners.AsSpan(0, _options.Quarters));
        (_targetRoom, _targetKeys) = (Rooms.AreaOf(target.Column, target.Row), 0);
        if (_options.Quarters == 0) AddLockedDoors(state, (0, 0), [Direction.Right], colours[..1]);
        for (var quarter = 0; quarter < _options.Quarters; quarter++) AddQuarter(state, quarter, colours);
        Rooms.Put(target.Column, target.Row, s_target);
        Rooms.PlaceAgent(_options.AgentRoom.Column, _options.AgentRoom.Row);
        return MissionTexts.PickUp[Things.NumberOf(s_target)];
    }

    /// <summary>A closed door from the middle to a side room, and locked ones from there to both corners.</summary>
    private void AddQuarter(GridState state, int quarter, ReadOnlySpan<CellColour> colours)
    {
        Rooms.AddDoor(Middle, Middle, (Direction)quarter, Cell.Door(colours[quarter], DoorState.Closed));
        var (before, after) = (quarter + Walls - 1, quarter + 1);
        AddLockedDoors(
            state,
            s_sideRooms[quarter],
            [(Direction)(before % Walls), (Direction)(after % Walls)],
            [colours[(quarter + colours.Length - 1) % colours.Length], colours[after % colours.Length]]);
    }

    private void AddLockedDoors(GridState state, (int Column, int Row) room, ReadOnlySpan<Direction> walls, ReadOnlySpan<CellColour> colours)
    {
        for (var i = 0; i < walls.Length; i++)
        {
            var (x, y) = Rooms.AddDoor(room.Column, room.Row, walls[i], Cell.Door(colours[i], DoorState.Locked));
            if (_options.IsObstructed) state[x - GridState.Dx(walls[i]), y - GridState.Dy(walls[i])] = s_obstacle;
            if (_targetRoom.Contains(x, y)) _targetKeys |= 1 << (int)colours[i];
            if (!_options.PutsKeysLast) PutKey(room, colours[i]);
        }

        if (!_options.PutsKeysLast) return;
        foreach (var colour in colours) PutKey(room, colour);
    }

    private void PutKey((int Column, int Row) room, CellColour colour)
    {
        var key = new Cell(CellKind.Key, colour);
        Rooms.Put(room.Column, room.Row, _options.HidesKeys ? Cell.Box(CellColour.Grey, key) : key);
    }

    // What is ticked off concerns the doors to the target's room alone. Whatever comes later implies what must have come before.
    private bool IsTargetKey(Cell cell) => cell.Kind is CellKind.Key && (_targetKeys >> (int)cell.Colour & 1) == 1;

    private bool IsTargetDoor(GridState state, int x, int y) => _targetRoom.Contains(x, y) && state.At(x, y).Kind is CellKind.Door;

    private bool TakesTargetKey(in GridChange change, StepOutcome outcome) => change.PickedUp && IsTargetKey(change.Now.Carrying);

    private bool FindsTargetKey(in GridChange change, StepOutcome outcome) =>
        (change.OpenedBox && IsTargetKey(change.FrontBefore.Content)) || TakesTargetKey(change, outcome);

    private bool OpensTargetDoor(in GridChange change, StepOutcome outcome) =>
        change.OpenedDoor && change.FrontBefore.State == (int)DoorState.Locked && IsTargetDoor(change.Now, change.Now.FrontX, change.Now.FrontY);

    private bool ClearsTargetDoor(in GridChange change, StepOutcome outcome)
    {
        var (now, x, y) = (change.Now, change.Now.FrontX, change.Now.FrontY);
        return change.PickedUp && now.Carrying.Kind is CellKind.Ball
            && (IsTargetDoor(now, x + 1, y) || IsTargetDoor(now, x - 1, y) || IsTargetDoor(now, x, y + 1) || IsTargetDoor(now, x, y - 1));
    }
}
