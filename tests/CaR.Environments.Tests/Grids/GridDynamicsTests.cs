using CaR.Core;
using CaR.Environments.Grids;
using static CaR.Environments.Tests.Drawing;

namespace CaR.Environments.Tests.Grids;

public sealed class GridDynamicsTests
{
    [Theory]
    [InlineData('.', true)]
    [InlineData('/', true)]
    [InlineData('G', true)]
    [InlineData('L', true)]
    [InlineData('#', false)]
    [InlineData('d', false)]
    [InlineData('D', false)]
    [InlineData('k', false)]
    [InlineData('o', false)]
    [InlineData('b', false)]
    public void WalksOnlyOnWhatCanBeStoodOn(char ahead, bool walks)
    {
        var state = Before(ahead);
        GridDynamics.Step(state, GridAction.Forward);
        Assert.Equal(walks ? 2 : 1, state.AgentX);
        Assert.Equal(CellOf(ahead), state[2, 1]);
    }

    [Fact]
    public void TheGoalPaysLessTheLaterItIsReached()
    {
        var state = Before('G');
        state.StepCount = 9;
        Assert.Equal(new StepOutcome(1 - 0.9 * 0.1, true, false), GridDynamics.Step(state, GridAction.Forward));
    }

    [Fact]
    public void LavaEndsWithoutReward() => Assert.Equal(new StepOutcome(0, true, false), GridDynamics.Step(Before('L'), GridAction.Forward));

    [Fact]
    public void TheLimitTruncatesAndGoesWithTermination()
    {
        var state = Before('.');
        state.StepCount = 98;
        Assert.Equal(new StepOutcome(0, false, false), GridDynamics.Step(state, GridAction.Done));
        Assert.Equal(new StepOutcome(0, false, true), GridDynamics.Step(state, GridAction.Done));
        var goal = Before('G');
        goal.StepCount = 99;
        Assert.Equal((true, true), (GridDynamics.Step(goal, GridAction.Forward) is { Terminated: true, Truncated: true }, goal.StepCount == 100));
    }

    [Fact]
    public void TurnsAllTheWayRound()
    {
        var state = Before('.');
        Direction[] left = [Direction.Up, Direction.Left, Direction.Down, Direction.Right];
        Direction[] right = [Direction.Down, Direction.Left, Direction.Up, Direction.Right];
        Assert.Equal(left, left.Select(_ => Turned(state, GridAction.Left)));
        Assert.Equal(right, right.Select(_ => Turned(state, GridAction.Right)));
    }

    [Fact]
    public void TakesOneThingAndPutsItOnEmptyCellsOnly()
    {
        var state = Grid("#####", "#>k.#", "#o..#", "#####");
        GridDynamics.Step(state, GridAction.Pickup);
        Assert.Equal((CellOf('k'), Cell.Empty), (state.Carrying, state[2, 1]));
        state.AgentDirection = Direction.Down;
        GridDynamics.Step(state, GridAction.Pickup);
        GridDynamics.Step(state, GridAction.Drop);
        Assert.Equal((CellOf('k'), CellOf('o')), (state.Carrying, state[1, 2]));
        state.AgentDirection = Direction.Right;
        GridDynamics.Step(state, GridAction.Drop);
        Assert.Equal((Cell.Empty, CellOf('k')), (state.Carrying, state[2, 1]));
    }

    [Theory]
    [InlineData('D', 'k', '/')]
    [InlineData('D', 'o', 'D')]
    [InlineData('D', '.', 'D')]
    [InlineData('d', '.', '/')]
    [InlineData('/', '.', 'd')]
    [InlineData('b', '.', '.')]
    [InlineData('o', '.', 'o')]
    [InlineData('G', '.', 'G')]
    public void TogglesDoorsAndBoxes(char ahead, char carried, char after)
    {
        var state = Before(ahead);
        state.Carrying = CellOf(carried);
        GridDynamics.Step(state, GridAction.Toggle);
        Assert.Equal((CellOf(after), CellOf(carried)), (state[2, 1], state.Carrying));
    }

    [Fact]
    public void AKeyOfAnotherColourUnlocksNothing()
    {
        var state = Before('D');
        state.Carrying = new(CellKind.Key, CellColour.Purple);
        GridDynamics.Step(state, GridAction.Toggle);
        Assert.Equal(CellOf('D'), state[2, 1]);
    }

    [Fact]
    public void AnOpenedBoxLeavesWhatItContained()
    {
        var state = Before('.');
        state[2, 1] = Cell.Box(CellColour.Green, CellOf('k'));
        Assert.True(state[2, 1].Shows(new(CellKind.Box, CellColour.Green)));
        GridDynamics.Step(state, GridAction.Toggle);
        Assert.Equal(CellOf('k'), state[2, 1]);
    }

    [Fact]
    public void AnUnknownActionLeavesTheStateAlone()
    {
        var state = Before('.');
        Assert.Contains("0..6", Assert.Throws<InputException>(() => GridDynamics.Step(state, (GridAction)7)).Message);
        Assert.Equal((1, 1, 0), (state.AgentX, state.AgentY, state.StepCount));
    }

    [Fact]
    public void RefusesImpossibleSizes()
    {
        Assert.Throws<InputException>(() => new GridState(2, 5, 10));
        Assert.Throws<InputException>(() => new GridState(5, 5, 0));
    }

    private static GridState Before(char ahead) => Grid("####", $"#>{ahead}#", "####");

    private static Direction Turned(GridState state, GridAction action)
    {
        GridDynamics.Step(state, action);
        return state.AgentDirection;
    }
}
