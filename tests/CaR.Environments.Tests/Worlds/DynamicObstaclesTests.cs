using CaR.Core;
using CaR.Environments.Grids;
using CaR.Environments.Missions;
using static CaR.Environments.Tests.Drawing;

namespace CaR.Environments.Tests.Worlds;

/// <summary>What chance and collisions do in the one world whose steps are random.</summary>
public sealed class DynamicObstaclesTests
{
    private const int Trials = 8_000;

    [Fact]
    public void ABallMovesToAnyFreeCellAroundIt()
    {
        var counts = new int[25];
        for (var seed = 0UL; seed < Trials; seed++)
        {
            var (state, rules) = Begin(seed, "#####", "#..>#", "#.o.#", "#..G#", "#####");
            Assert.Equal(new StepOutcome(0, false, false), rules.Step(state, GridAction.Left));
            counts[state.Cells.IndexOf(CellOf('o'))]++;
        }

        int[] free = [6, 7, 11, 13, 16, 17];
        Assert.All(free, f => Assert.InRange(counts[f], Trials / free.Length - 150, Trials / free.Length + 150));
        Assert.Equal(Trials, free.Sum(f => counts[f]));
    }

    [Fact]
    public void ABallWithoutAFreeCellStays()
    {
        var (state, rules) = Begin(0, "#####", "###>#", "##o##", "###G#", "#####");
        rules.Step(state, GridAction.Right);
        Assert.Equal(CellOf('o'), state[2, 2]);
    }

    [Theory]
    [InlineData("#>..G#")] // nothing ahead
    [InlineData("#..>G#")] // the goal ahead
    public void WalkingFreelyCostsNothing(string row)
    {
        var (state, rules) = Begin(0, "######", row, "######");
        Assert.InRange(rules.Step(state, GridAction.Forward).Reward, 0, 1);
    }

    [Theory]
    [InlineData("#^..G#")] // a wall ahead
    [InlineData("#>o.G#")] // a ball ahead, which moves away
    [InlineData("#>oo##")] // a ball ahead, which cannot
    public void WalkingAgainstSomethingEndsBadly(string row)
    {
        var (state, rules) = Begin(0, "######", row, "######");
        Assert.Equal(new StepOutcome(-1, true, false), rules.Step(state, GridAction.Forward));
    }

    [Fact]
    public void ThereAreThreeActions()
    {
        var world = WorldCatalog.MakeGrid("dynamic-obstacles-6x6");
        world.Reset(0);
        Assert.Equal("Discrete(3)", world.ActionSpace.ToString());
        Assert.Contains("0..2", Assert.Throws<InputException>(() => world.Step(3)).Message);
        var (state, rules) = Begin(0, "######", "#>o.G#", "######");
        Assert.Contains("0..2", Assert.Throws<InputException>(() => rules.Step(state, GridAction.Pickup)).Message);
        Assert.Equal((CellOf('o'), 0), (state[2, 1], state.StepCount));
    }

    [Theory]
    [InlineData("dynamic-obstacles-5x5", 2)]
    [InlineData("dynamic-obstacles-6x6", 3)]
    [InlineData("dynamic-obstacles-8x8", 4)]
    [InlineData("dynamic-obstacles-16x16", 8)]
    public void BallsAreNeitherLostNorMet(string name, int balls)
    {
        var world = WorldCatalog.MakeGrid(name);
        for (var seed = 0UL; seed < 50; seed++)
        {
            world.Reset(seed);
            while (world.Phase is EpisodePhase.Running)
            {
                world.Step((int)(seed + (ulong)world.State.StepCount) % 3);
                Assert.Equal(balls, world.State.Cells.Count(new Cell(CellKind.Ball, CellColour.Blue)));
                Assert.NotEqual(CellKind.Ball, world.State[world.State.AgentX, world.State.AgentY].Kind);
            }
        }
    }

    private static (GridState State, WorldRules Rules) Begin(ulong seed, params string[] rows)
    {
        var state = Grid(seesThroughWalls: true, rows);
        var rules = WorldFamilies.Of("MiniGrid-Dynamic-Obstacles-5x5-v0").RulesOf("");
        rules.Begin(state, new WorldRandom(seed));
        return (state, rules);
    }
}
