using CaR.Core;

namespace CaR.Environments.Grids;

/// <summary>Square rooms in columns and rows that share their walls, where doors and things are put by chance (MiniGrid's <c>roomgrid.py</c>).</summary>
/// <remarks>One instance draws one beginning after the other; nothing is allocated meanwhile.</remarks>
/// <param name="side">A room's side in cells, walls included; at least 3.</param>
/// <param name="columns">Rooms beside one another.</param>
/// <param name="rows">Rooms above one another.</param>
internal sealed class RoomGrid(int side, int columns, int rows)
{
    private const int Walls = 4;

    // One entry a wall between two rooms: that to the right of a room at 2·room, that below it at 2·room + 1.
    private readonly (int X, int Y)[] _doorPlaces = new (int X, int Y)[2 * columns * rows];
    private readonly bool[] _isPassable = new bool[2 * columns * rows];

    private readonly bool[] _isLocked = new bool[columns * rows];
    private readonly bool[] _isReached = new bool[columns * rows];
    private readonly FreeCells _freeCells = new();

    private GridState _state = null!;
    private WorldRandom _random = null!;

    /// <summary>Width of the grid in cells.</summary>
    public int Width => columns * (side - 1) + 1;

    /// <summary>Height of the grid in cells.</summary>
    public int Height => rows * (side - 1) + 1;

    /// <summary>Draws the walls and where doors would be; until it is placed, the agent counts as standing in the middle.</summary>
    public void Begin(GridState state, WorldRandom random)
    {
        (_state, _random) = (state, random);
        Array.Clear(_isPassable);
        Array.Clear(_isLocked);
        for (var row = 0; row < rows; row++)
        {
            for (var column = 0; column < columns; column++)
            {
                var room = AreaOf(column, row);
                var (right, bottom) = (room.X + side - 1, room.Y + side - 1);
                state.SurroundWithWalls(room);
                _doorPlaces[2 * RoomOf(column, row)] = (right, random.Next(room.Y + 1, bottom));
                _doorPlaces[2 * RoomOf(column, row) + 1] = (random.Next(room.X + 1, right), bottom);
            }
        }

        var middle = AreaOf(columns / 2, rows / 2);
        state.SetAgent(middle.X + side / 2, middle.Y + side / 2);
    }

    /// <summary>A room's cells, walls included.</summary>
    public CellArea AreaOf(int column, int row) => new(column * (side - 1), row * (side - 1), side, side);

    /// <summary>Puts a thing somewhere free in a room, but not beside the agent.</summary>
    /// <exception cref="InputException">There is no room left.</exception>
    public void Put(int column, int row, Cell thing) => _state.Place(thing, AreaOf(column, row), _random, IsBesideAgent);

    /// <summary>Puts a thing somewhere free in a room, but not beside the agent, if there is such a place.</summary>
    public bool TryPut(int column, int row, Cell thing) => _state.TryPlace(thing, AreaOf(column, row), _random, out _, IsBesideAgent);

    /// <summary>Puts a door into a wall.</summary>
    /// <returns>The place.</returns>
    public (int X, int Y) AddDoor(int column, int row, Direction wall, Cell door)
    {
        var index = WallOf(column, row, wall);
        var place = _doorPlaces[index];
        _isPassable[index] = true;
        _isLocked[RoomOf(column, row)] = door.State == (int)DoorState.Locked;
        _state[place.X, place.Y] = door;
        return place;
    }

    /// <summary>One of a room's walls that lead to another room and have no door yet.</summary>
    public Direction DrawWall(int column, int row)
    {
        Direction wall;
        do wall = (Direction)_random.Next(Walls);
        while (!CanTakeDoor(column, row, wall));
        return wall;
    }

    /// <summary>Takes away the wall between a room and the one below.</summary>
    public void OpenBelow(int column, int row)
    {
        var room = AreaOf(column, row);
        _state.FillRow(room.X + 1, room.Y + side - 1, side - 2, Cell.Empty);
        _isPassable[WallOf(column, row, Direction.Down)] = true;
    }

    /// <summary>Adds closed doors of random colours in random walls until all rooms hang together; locked rooms get none.</summary>
    public void ConnectAll()
    {
        while (!HangTogether())
        {
            var (column, row, wall) = (_random.Next(columns), _random.Next(rows), (Direction)_random.Next(Walls));
            if (!CanTakeDoor(column, row, wall)) continue;
            var (nextColumn, nextRow) = (column + GridState.Dx(wall), row + GridState.Dy(wall));
            if (_isLocked[RoomOf(column, row)] || _isLocked[RoomOf(nextColumn, nextRow)]) continue;
            AddDoor(column, row, wall, Cell.Door(Things.DrawColour(_random), DoorState.Closed));
        }
    }

    /// <summary>Puts the agent somewhere free in a room, so that it does not face a thing or a door.</summary>
    public void PlaceAgent(int column, int row)
    {
        do _state.PlaceAgent(AreaOf(column, row), _random);
        while (_state.Front.Kind is not (CellKind.Empty or CellKind.Wall));
    }

    /// <summary>Whether the agent can get to every thing and door without moving any.</summary>
    public bool AreAllReachable() => _freeCells.Border(_state);

    private static bool IsBesideAgent(GridState state, int x, int y) => Math.Abs(state.AgentX - x) + Math.Abs(state.AgentY - y) < 2;

    private int RoomOf(int column, int row) => row * columns + column;

    private bool CanTakeDoor(int column, int row, Direction wall)
    {
        var (nextColumn, nextRow) = (column + GridState.Dx(wall), row + GridState.Dy(wall));
        return nextColumn >= 0 && nextColumn < columns && nextRow >= 0 && nextRow < rows && !_isPassable[WallOf(column, row, wall)];
    }

    private int WallOf(int column, int row, Direction wall) => wall switch
    {
        Direction.Right => 2 * RoomOf(column, row),
        Direction.Down => 2 * RoomOf(column, row) + 1,
        Direction.Left => 2 * RoomOf(column - 1, row),
        _ => 2 * RoomOf(column, row - 1) + 1,
    };

    private bool HangTogether()
    {
        Array.Clear(_isReached);
        _isReached[0] = true;
        bool grows;
        do
        {
            grows = false;
            for (var room = 0; room < _isReached.Length; room++)
            {
                if (_isPassable[2 * room]) grows |= Join(room, room + 1);
                if (_isPassable[2 * room + 1]) grows |= Join(room, room + columns);
            }
        }
        while (grows);
        return !_isReached.AsSpan().Contains(false);
    }

    private bool Join(int room, int other)
    {
        if (_isReached[room] == _isReached[other]) return false;
        _isReached[room] = _isReached[other] = true;
        return true;
    }
}
