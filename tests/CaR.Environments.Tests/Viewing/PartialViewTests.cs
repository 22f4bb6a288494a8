using CaR.Environments.Grids;
using CaR.Environments.Viewing;
using static CaR.Environments.Tests.Drawing;

namespace CaR.Environments.Tests.Viewing;

public sealed class PartialViewTests
{
    private static readonly string[] s_behindADoor = ["#######", "#..o..#", "###d###", "#..^..#", "#######"];

    [Fact]
    public void AClosedDoorHidesWhatLiesBehind() => Assert.Equal((0, 4), (KindAt(Grid(s_behindADoor), 3, 4), KindAt(Grid(s_behindADoor), 3, 5)));

    [Fact]
    public void AnOpenDoorDoesNot()
    {
        var state = Grid(s_behindADoor);
        state[3, 2] = CellOf('/');
        Assert.Equal(6, KindAt(state, 3, 4));
    }

    [Fact]
    public void SomeWorldsSeeThroughWalls() => Assert.Equal(6, KindAt(Grid(seesThroughWalls: true, s_behindADoor), 3, 4));

    [Theory]
    [InlineData(Direction.Right, 3, 2)]
    [InlineData(Direction.Down, 2, 3)]
    [InlineData(Direction.Left, 1, 2)]
    [InlineData(Direction.Up, 2, 1)]
    public void TheCellAheadIsAlwaysAboveTheAgent(Direction direction, int x, int y)
    {
        var state = Grid("#####", "#...#", "#.>.#", "#...#", "#####");
        state[x, y] = CellOf('o');
        state.AgentDirection = direction;
        Assert.Equal(6, KindAt(state, 3, 5));
    }

    [Fact]
    public void WhatIsCarriedLiesAtTheAgentsPlace()
    {
        var state = Grid(s_behindADoor);
        Assert.Equal(1, KindAt(state, 3, 6));
        state.Carrying = CellOf('k');
        Assert.Equal(5, KindAt(state, 3, 6));
    }

    [Fact]
    public void OutsideTheGridAreWalls() => Assert.Equal(2, KindAt(Grid(seesThroughWalls: true, s_behindADoor), 0, 0));

    [Fact]
    public void MarksTheSeenCellsOfTheGrid()
    {
        var state = Grid(s_behindADoor);
        var view = new PartialView();
        var marks = new bool[35];
        view.Look(state);
        view.MarkSeen(state, marks);
        Assert.Equal(["0000000", "0000000", "1111111", "1111111", "0000000"], marks.Chunk(7).Select(row => string.Concat(row.Select(m => m ? '1' : '0'))));
    }

    [Fact]
    public void LooksWithoutAllocation()
    {
        var state = Grid(s_behindADoor);
        var view = new PartialView();
        var image = new byte[PartialView.EncodedBytes];
        view.Look(state);
        view.Encode(image);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++)
        {
            view.Look(state);
            view.Encode(image);
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private static int KindAt(GridState state, int column, int row)
    {
        var view = new PartialView();
        var image = new byte[PartialView.EncodedBytes];
        view.Look(state);
        view.Encode(image);
        return image[(column * PartialView.Size + row) * 3];
    }
}
