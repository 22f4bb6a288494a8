using System.Collections.Immutable;
using CaR.Environments.Grids;
using CaR.Environments.Missions;

namespace CaR.Environments.Worlds;

/// <summary>A chain of rooms with a closed door from each to the next; the agent in the first, the goal in the last (MiniGrid's <c>multiroom.py</c>).</summary>
internal sealed class MultiRoom : GridLayout
{
    private const int Side = 25;
    private const int Smallest = 4;
    private const int MostRooms = 8;
    private const int TriesARoom = 8;
    private const int Walls = 4;

    private readonly int _largest;
    private readonly CellArea[] _rooms;
    private readonly (int X, int Y)[] _entries;

    private int _count;

    /// <summary>Makes a layout.</summary>
    /// <param name="rooms">How many rooms.</param>
    /// <param name="largest">The longest side a room can have, walls included.</param>
    private MultiRoom(int rooms, int largest)
        : base(Side, Side, 20 * rooms)
    {
        (_largest, _rooms, _entries) = (largest, new CellArea[rooms], new (int X, int Y)[rooms]);
        Milestones = [.. Enumerable.Range(1, rooms - 1).Select(OpenEntry), Milestone.Succeed("reach_goal")];
    }

    /// <summary>MultiRoom with every number of rooms.</summary>
    public static WorldFamily Family { get; } = new("MiniGrid-MultiRoom-", _ => new WorldRules())
    {
        Variants = ["N2-S4", "N4-S5", "N4-S5-v1", "N6"],
        LayoutOf = LayoutOf,
    };

    /// <inheritdoc/>
    public override ImmutableArray<Milestone> Milestones { get; }

    /// <inheritdoc/>
    public override string Generate(GridState state, WorldRandom random)
    {
        while (!TryChain(random)) { }
        var colour = -1;
        for (var i = 0; i < _rooms.Length; i++)
        {
            state.SurroundWithWalls(_rooms[i]);
            if (i == 0) continue;
            colour = colour < 0 ? random.Next(Things.Colours) : (colour + random.Next(1, Things.Colours)) % Things.Colours;
            state[_entries[i].X, _entries[i].Y] = Cell.Door((CellColour)colour, DoorState.Closed);
        }

        state.PlaceAgent(_rooms[0], random);
        state.Place(Cell.Goal, _rooms[^1], random);
        return "traverse the rooms to get to the goal";
    }

    /// <summary>As 3.0.0 registers it, the first N4-S5 has six rooms; the one that has four came as v1.</summary>
    private static GridLayout LayoutOf(WorldVariant variant)
    {
        var named = variant.Number("n", "rooms", least: 1, MostRooms);
        var largest = variant.Number("s", "longest side", Smallest, most: 10, otherwise: 10);
        return new MultiRoom(named == 4 && largest == 5 && variant.IsFirstVersion ? 6 : named, largest);
    }

    private Milestone OpenEntry(int room) =>
        new($"door_{room}", (in change, _) => change.OpenedDoor && (change.Now.FrontX, change.Now.FrontY) == _entries[room]);

    /// <summary>Draws rooms one after the other; a chain that gets stuck is given up.</summary>
    private bool TryChain(WorldRandom random)
    {
        _count = 0;
        var entryWall = Direction.Left;
        if (!TryAdd(entryWall, (random.Next(Side - 2), random.Next(Side - 2)), random)) return false;
        while (_count < _rooms.Length)
        {
            var count = _count;
            for (var i = 0; i < TriesARoom && _count == count; i++)
            {
                var exitWall = (Direction)(((int)entryWall + random.Next(1, Walls)) % Walls);
                var nextWall = (Direction)(((int)exitWall + 2) % Walls);
                if (TryAdd(nextWall, DrawDoor(_rooms[count - 1], exitWall, random), random)) entryWall = nextWall;
            }

            if (_count == count) return false;
        }

        return true;
    }

    private static (int X, int Y) DrawDoor(CellArea room, Direction wall, WorldRandom random) => wall switch
    {
        Direction.Right => (room.X + room.Width - 1, room.Y + random.Next(1, room.Height - 1)),
        Direction.Down => (room.X + random.Next(1, room.Width - 1), room.Y + room.Height - 1),
        Direction.Left => (room.X, room.Y + random.Next(1, room.Height - 1)),
        _ => (room.X + random.Next(1, room.Width - 1), room.Y),
    };

    private bool TryAdd(Direction wall, (int X, int Y) entry, WorldRandom random)
    {
        var (width, height) = (random.Next(Smallest, _largest + 1), random.Next(Smallest, _largest + 1));
        var (x, y) = entry;
        if (wall is Direction.Right) x -= width - 1;
        if (wall is Direction.Down) y -= height - 1;
        if (_count > 0 && wall is Direction.Left or Direction.Right) y = random.Next(y - height + 2, y);
        if (_count > 0 && wall is Direction.Up or Direction.Down) x = random.Next(x - width + 2, x);
        var room = new CellArea(x, y, width, height);
        if (!Fits(room)) return false;
        (_rooms[_count], _entries[_count]) = (room, entry);
        _count++;
        return true;
    }

    /// <summary>MiniGrid's own bounds: never the last row, and a column or row of nothing on the side towards zero of every room but the one before.</summary>
    private bool Fits(CellArea room)
    {
        if (room.X < 0 || room.Y < 0 || room.X + room.Width > Side || room.Y + room.Height >= Side) return false;
        for (var i = 0; i < _count - 1; i++)
        {
            var other = _rooms[i];
            var isApart = room.X + room.Width < other.X || other.X + other.Width <= room.X
                || room.Y + room.Height < other.Y || other.Y + other.Height <= room.Y;
            if (!isApart) return false;
        }

        return true;
    }
}
