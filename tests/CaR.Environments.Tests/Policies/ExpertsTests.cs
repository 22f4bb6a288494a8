using CaR.Core;
using CaR.Environments.Grids;
using CaR.Environments.Policies;

namespace CaR.Environments.Tests.Policies;

/// <summary>Every listed grid world, many seeds.</summary>
public sealed class ExpertsTests
{
    private const ulong Seeds = 50;

    public static TheoryData<string> Worlds => [.. WorldCatalog.GridNames];

    [Theory]
    [MemberData(nameof(Worlds))]
    public void SolveAWorldFromAnySeed(string name)
    {
        var world = WorldCatalog.MakeGrid(name);
        var expert = Experts.Of(world);
        for (var seed = 0UL; seed < Seeds; seed++)
        {
            world.Reset(seed);
            var isHopeless = IsHopeless(world);
            Play(world, expert, seed);
            Assert.True(world.Succeeded != isHopeless, $"seed {seed}: {world.Mission}");
        }
    }

    [Theory]
    [InlineData("doorkey-8x8")]
    [InlineData("dynamicobstacles-6x6")]
    [InlineData("obstructedmaze-full")]
    public void DoTheSameTwice(string name)
    {
        var (world, again) = (WorldCatalog.MakeGrid(name), WorldCatalog.MakeGrid(name));
        var (policy, other) = (new NoisyPolicy(Experts.Of(world), 0.15), new NoisyPolicy(Experts.Of(again), 0.15));
        again.Reset(seed: 100);
        Play(again, other, seed: 100); // what came before does not matter
        for (var seed = 0UL; seed < 10; seed++)
        {
            world.Reset(seed);
            again.Reset(seed);
            Assert.Equal(Play(world, policy, seed), Play(again, other, seed));
        }
    }

    [Fact]
    public void WalkAgainstNothingThatMoves()
    {
        var world = WorldCatalog.MakeGrid("dynamicobstacles-5x5");
        var expert = Experts.Of(world);
        for (var seed = 0UL; seed < 200; seed++)
        {
            world.Reset(seed);
            expert.Begin(world, seed);
            while (world.Phase is EpisodePhase.Running)
            {
                var action = expert.Act(world);
                Assert.False(action.Choice == (int)GridAction.Forward && world.State.Front.Kind is CellKind.Ball);
                world.Step(action);
            }
        }
    }

    [Fact]
    public void AreNotToBeHadForAStrangeWorld()
    {
        var world = new StrangeWorld();
        Assert.Contains("'strange'", Assert.Throws<InputException>(() => Experts.Of(world)).Message);
        Assert.Contains("'strange'", Assert.Throws<InputException>(() => new GridExpert().Begin(world, seed: 0)).Message);
    }

    /// <summary>Whether nobody could do it: the thing to take cannot be faced, though all others were carried away (in Fetch, none may be).</summary>
    private static bool IsHopeless(GridWorld world)
    {
        var isFetch = world.Name.StartsWith("fetch", StringComparison.Ordinal);
        if (!isFetch && !world.Name.StartsWith("obstructedmaze", StringComparison.Ordinal)) return false;
        var words = world.Mission.Split(' ');
        var target = new Cell(Enum.Parse<CellKind>(words[^1], ignoreCase: true), Enum.Parse<CellColour>(words[^2], ignoreCase: true));
        return !new Reachability(world.State, thingsBar: isFetch).CanFace(target.Shows);
    }

    private static string Play(GridWorld world, IPolicy policy, ulong seed)
    {
        policy.Begin(world, seed);
        var actions = "";
        while (world.Phase is EpisodePhase.Running)
        {
            var action = policy.Act(world);
            actions += (char)('0' + action.Choice);
            world.Step(action);
        }

        return actions;
    }
}
