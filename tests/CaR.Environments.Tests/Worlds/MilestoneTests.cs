using CaR.Environments.Grids;

namespace CaR.Environments.Tests.Worlds;

/// <summary>How the sub-tasks are ticked off that depend on what a layout drew.</summary>
public sealed class MilestoneTests
{
    private const int Pickup = (int)GridAction.Pickup, Drop = (int)GridAction.Drop, Toggle = (int)GridAction.Toggle;

    [Fact]
    public void EveryDoorOfMultiRoomCountsOnce()
    {
        var world = Begin("multiroom-n3-s4");
        var doors = Places(world, c => c.Kind is CellKind.Door);
        var (first, second) = Acts(world, doors[0], Toggle).Stage == 1 ? (doors[0], doors[1]) : (doors[1], doors[0]);
        world.Reset(0);
        Assert.Equal(0, Acts(world, second, Toggle).Stage); // opened, and closed again, before its turn
        Assert.Equal(0, Acts(world, second, Toggle).Stage);
        Assert.Equal(1, Acts(world, first, Toggle).Stage);
        Assert.Equal(1, Acts(world, first, Toggle).Stage);
        Assert.Equal(1, Acts(world, first, Toggle).Stage);
        Assert.Equal(2, Acts(world, second, Toggle).Stage);
    }

    [Fact]
    public void AMazeIsToldByTheKeyAndDoorThatLeadToTheBall()
    {
        var world = Begin("obstructedmaze-2dlhb-v1");
        Assert.Equal("move_ball open_box key open_door take_ball", string.Join(' ', world.SubTasks));
        var target = Places(world, c => c == new Cell(CellKind.Ball, CellColour.Blue)).Single();
        var door = Places(world, c => c.State == (int)DoorState.Locked).MinBy(d => Distance(d, target)); // corners lie above one another: the other door is five cells farther
        var key = world.State[door.X, door.Y].Colour;
        var boxes = Places(world, c => c.Kind is CellKind.Box).OrderBy(b => world.State[b.X, b.Y].Content.Colour == key).ToList();
        var obstacles = Places(world, c => c == new Cell(CellKind.Ball, CellColour.Green)).OrderByDescending(b => Distance(b, door)).ToList();

        Assert.Equal(0, Acts(world, boxes[0], Toggle).Stage);
        Assert.Equal(0, Acts(world, boxes[1], Toggle).Stage); // the right one, but the door is not clear yet
        Assert.Equal(0, Acts(world, obstacles[0], Pickup).Stage);
        Assert.Equal(0, Acts(world, obstacles[0], Drop).Stage);
        Assert.Equal(1, Acts(world, obstacles[1], Pickup).Stage);
        Acts(world, Places(world, c => c.IsEmpty)[0], Drop);
        Assert.Equal(1, Acts(world, boxes[0], Pickup).Stage); // the other key
        Acts(world, boxes[0], Drop);
        Assert.Equal(3, Acts(world, boxes[1], Pickup).Stage); // whoever has the key has opened its box
        Assert.Equal(4, Acts(world, door, Toggle).Stage);
        Acts(world, obstacles[1], Drop);
        Assert.Equal((5, true), (Acts(world, target, Pickup).Stage, world.Succeeded));
    }

    [Theory]
    [InlineData("opentwodoors")]
    [InlineData("opendoorsorder-n2")]
    public void TheDoorNamedFirstIsOpenedFirst(string name)
    {
        var world = Begin(name, m => m.Contains(", then ", StringComparison.Ordinal));
        var words = world.Mission.Split(' ');
        var doors = Places(world, c => c.Kind is CellKind.Door).OrderBy(d => Is(world, d, words[2])).ToList();
        Assert.Equal(0, Acts(world, doors[0], Toggle).Stage);
        Assert.Equal(1, Acts(world, doors[1], Toggle).Stage);
        Assert.Equal(1, Acts(world, doors[0], Toggle).Stage);
        Assert.Equal((2, true), (Acts(world, doors[0], Toggle).Stage, world.Succeeded));
    }

    [Fact]
    public void ADoorToBeOpenedAfterAnotherIsTheSecond()
    {
        var world = Begin("opendoorsorder-n4", m => m.Contains(" after you ", StringComparison.Ordinal));
        var words = world.Mission.Split(' ');
        Assert.Equal(1, Acts(world, Places(world, c => c.Kind is CellKind.Door).Single(d => Is(world, d, words[^2])), Toggle).Stage);
        Assert.Equal(2, Acts(world, Places(world, c => c.Kind is CellKind.Door).Single(d => Is(world, d, words[2])), Toggle).Stage);
    }

    [Fact]
    public void OneDoorAloneIsFirstAndLast()
    {
        var world = Begin("opendoorsorder-n2", m => m.Count(c => c == ' ') == 3);
        var door = Places(world, c => c.Kind is CellKind.Door).Single(d => Is(world, d, world.Mission.Split(' ')[2]));
        Assert.Equal((2, true), (Acts(world, door, Toggle).Stage, world.Succeeded));
    }

    private static GridWorld Begin(string name, Predicate<string>? mission = null)
    {
        var world = WorldCatalog.MakeGrid(name);
        for (var seed = 0UL; seed < 100; seed++)
        {
            world.Reset(seed);
            if (mission is null || mission(world.Mission)) return world;
        }

        throw new InvalidOperationException($"no such mission in {name}");
    }

    private static bool Is(GridWorld world, (int X, int Y) place, string colour) =>
        world.State[place.X, place.Y].Colour.ToString().Equals(colour, StringComparison.OrdinalIgnoreCase);

    private static List<(int X, int Y)> Places(GridWorld world, Predicate<Cell> match) =>
        [.. Enumerable.Range(0, world.State.Cells.Length).Where(i => match(world.State.Cells[i])).Select(i => (i % world.State.Width, i / world.State.Width))];

    private static int Distance((int X, int Y) a, (int X, int Y) b) => Math.Abs(a.X - b.X) + Math.Abs(a.Y - b.Y);

    /// <summary>Stands the agent before a place, wherever that is, and acts.</summary>
    private static GridWorld Acts(GridWorld world, (int X, int Y) place, int action)
    {
        var direction = Enum.GetValues<Direction>().First(d => world.State.Contains(place.X - GridState.Dx(d), place.Y - GridState.Dy(d)));
        (world.State.AgentX, world.State.AgentY, world.State.AgentDirection) = (place.X - GridState.Dx(direction), place.Y - GridState.Dy(direction), direction);
        world.Step(action);
        return world;
    }
}
