using System.Collections.Immutable;
using CaR.Environments.Grids;
using CaR.Environments.Missions;

namespace CaR.Environments.Worlds;

/// <summary>Six rooms along a hallway, one of them locked with the goal in it, another with its key (MiniGrid's <c>lockedroom.py</c>).</summary>
internal sealed class LockedRoom() : GridLayout(Side, Side, maxSteps: 10 * Side)
{
    private const int Side = 19;
    private const int Rooms = 6;
    private const int LeftWall = Side / 2 - 2;
    private const int RightWall = Side / 2 + 2;
    private const int RoomStep = Side / 3;

    private static readonly MissionTexts s_missions = new(Things.Colours * Things.Colours, Write);

    /// <summary>The one there is.</summary>
    public static WorldFamily Family { get; } = new("MiniGrid-LockedRoom-", _ => new WorldRules())
    {
        Variants = [""],
        LayoutOf = _ => new LockedRoom(),
    };

    /// <inheritdoc/>
    public override ImmutableArray<Milestone> Milestones { get; } = [Milestone.Take("key", CellKind.Key), Milestone.Unlock("open_door"), Milestone.Succeed("reach_goal")];

    /// <inheritdoc/>
    public override string Generate(GridState state, WorldRandom random)
    {
        state.SurroundWithWalls();
        for (var i = 0; i < Rooms; i++) state.SurroundWithWalls(RoomOf(i));
        var locked = random.Next(Rooms);
        PutInside(state, locked, Cell.Goal, random);
        Span<CellColour> colours = stackalloc CellColour[Rooms];
        Things.DrawColours(random, colours);
        for (var i = 0; i < Rooms; i++)
        {
            state[i % 2 == 0 ? LeftWall : RightWall, i / 2 * RoomStep + 3] = Cell.Door(colours[i], i == locked ? DoorState.Locked : DoorState.Closed);
        }

        var keyRoom = (locked + random.Next(1, Rooms)) % Rooms;
        PutInside(state, keyRoom, new(CellKind.Key, colours[locked]), random);
        state.PlaceAgent(new(LeftWall, 0, RightWall - LeftWall, Height), random);
        return s_missions[(int)colours[locked] * Things.Colours + (int)colours[keyRoom]];
    }

    private static CellArea RoomOf(int number) => new(number % 2 == 0 ? 0 : RightWall, number / 2 * RoomStep, LeftWall + 1, RoomStep + 1);

    private static void PutInside(GridState state, int number, Cell cell, WorldRandom random)
    {
        var room = RoomOf(number);
        state[random.Next(room.X + 1, room.X + room.Width - 1), random.Next(room.Y + 1, room.Y + room.Height - 1)] = cell;
    }

    private static string Write(int number)
    {
        var (locked, keyRoom) = (Things.Name((CellColour)(number / Things.Colours)), Things.Name((CellColour)(number % Things.Colours)));
        return $"get the {locked} key from the {keyRoom} room, unlock the {locked} door and go to the goal";
    }
}
