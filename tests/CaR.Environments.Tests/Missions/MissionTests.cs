using CaR.Core;
using CaR.Environments.Grids;
using static CaR.Environments.Tests.Drawing;

namespace CaR.Environments.Tests.Missions;

/// <summary>Missions of worlds that no recording here covers, and the corners of those that one does.</summary>
public sealed class MissionTests
{
    private const GridAction L = GridAction.Left, R = GridAction.Right, F = GridAction.Forward, P = GridAction.Pickup,
        D = GridAction.Drop, T = GridAction.Toggle, Done = GridAction.Done;

    [Fact]
    public void GoToIsDoneOnceTheThingIsFaced() => Assert.Equal("..+", Play("BabyAI-GoToLocal-v0", "go to the red ball", ["#####", "#>..#", "#..o#", "#####"], F, F, R));

    [Fact]
    public void GoToCountsWhereATakenThingStoodUntilSomethingIsDropped() =>
        Assert.Equal("+", Play("BabyAI-GoToLocal-v0", "go to a red ball", ["#####", "#>o.#", "#####"], P));

    [Theory]
    [InlineData("pick up the red ball", "+")]
    [InlineData("pick up a ball", "+")]
    [InlineData("pick up the red object", "+")]
    [InlineData("pick up the ball in front of you", "+")]
    [InlineData("pick up the ball behind you", ".")]
    [InlineData("pick up the red ball on your left", ".")]
    [InlineData("pick up the yellow key", ".")]
    public void PicksUpWhatIsDescribed(string mission, string expected) =>
        Assert.Equal(expected, Play("BabyAI-PickupLoc-v0", mission, ["######", "#k>o.#", "######"], P));

    [Fact]
    public void SidesAreThoseOfTheBeginning() =>
        Assert.Equal("..+", Play("BabyAI-PickupLoc-v0", "pick up the key behind you", ["######", "#k>k.#", "######"], L, L, P));

    [Theory]
    [InlineData("...+", P, L, L, D)]
    [InlineData(".....", P, R, F, R, D)]
    public void PutsNextToButNotDiagonally(string expected, params GridAction[] actions) =>
        Assert.Equal(expected, Play("BabyAI-PutNextLocal-v0", "put the yellow key next to the red ball", ["######", "#o.>k#", "#....#", "######"], actions));

    [Theory]
    [InlineData("open the red door, then open the yellow door", "...+")]
    [InlineData("open the yellow door, then open the red door", ".......+")]
    [InlineData("open the red door after you open the yellow door", ".......+")]
    [InlineData("open the door", "+")]
    [InlineData("open the purple door", "........")]
    public void OpensInOrder(string mission, string expected) =>
        Assert.Equal(expected, Play("BabyAI-OpenDoorsOrderN2-v0", mission, ["####", "d>r#", "####"], T, L, L, T, R, R, T, T));

    [Theory]
    [InlineData("MiniGrid-GoToDoor-5x5-v0", "go to the yellow door", "+", Done)]
    [InlineData("MiniGrid-GoToDoor-5x5-v0", "go to the yellow door", "-", T)]
    [InlineData("MiniGrid-GoToDoor-5x5-v0", "go to the yellow door", ".-", F, Done)]
    [InlineData("MiniGrid-GoToObject-6x6-N2-v0", "go to the red ball", "-", Done)]
    [InlineData("MiniGrid-GoToObject-6x6-N2-v0", "go to the red ball", ".-", F, Done)]
    [InlineData("MiniGrid-GoToObject-6x6-N2-v0", "go to the red ball", "..+", F, F, Done)]
    public void SayingDoneEnds(string world, string mission, string expected, params GridAction[] actions) =>
        Assert.Equal(expected, Play(world, mission, ["#####", "d>..#", "#..o#", "#####"], actions));

    [Theory]
    [InlineData("go fetch a yellow key", "..+")]
    [InlineData("get a red ball", "..-")]
    public void FetchEndsWithWhateverIsTaken(string mission, string expected) =>
        Assert.Equal(expected, Play("MiniGrid-Fetch-5x5-N2-v0", mission, ["#####", "#k>o#", "#####"], L, L, P));

    [Theory]
    [InlineData("put the yellow key near the red ball", "..+", P, F, D)]
    [InlineData("put the yellow key near the red ball", ".-", P, D)]
    [InlineData("put the yellow key near the red ball", "..-", P, L, D)]
    [InlineData("put the red ball near the yellow key", "-", P)]
    public void PutNearEndsWithTheWrongThingOrAnyDrop(string mission, string expected, params GridAction[] actions) =>
        Assert.Equal(expected, Play("MiniGrid-PutNear-6x6-N2-v0", mission, ["######", "#>k.o#", "######"], actions));

    [Theory]
    [InlineData("..+", F, L, F)]
    [InlineData("..-", F, R, F)]
    public void MemoryEndsBesideEitherThing(string expected, params GridAction[] actions) =>
        Assert.Equal(expected, Play("MiniGrid-MemoryS7-v0", "", ["#######", "#####k#", "#k###.#", "#...>.#", "#####.#", "#####o#", "#######"], actions));

    [Fact]
    public void NothingCanBeTakenInMemory()
    {
        var state = Grid("#######", "#####k#", "#k###.#", "#^....#", "#####.#", "#####o#", "#######");
        var rules = WorldFamilies.Of("MiniGrid-MemoryS7-v0").RulesOf("");
        rules.Begin(state, new WorldRandom(seed: 0));
        rules.Step(state, P);
        Assert.Equal((Cell.Empty, CellOf('k')), (state.Carrying, state[1, 2]));
    }

    [Theory]
    [InlineData("BabyAI-GoToLocal-v0", "dance")]
    [InlineData("BabyAI-GoToLocal-v0", "go to the mauve ball")]
    [InlineData("MiniGrid-Fetch-5x5-N2-v0", "fetch something")]
    [InlineData("MiniGrid-PutNear-6x6-N2-v0", "put the red ball near you")]
    public void RefusesMissionsItCannotRead(string world, string mission) =>
        Assert.Contains("mission", Assert.Throws<InputException>(() => WorldFamilies.Of(world).RulesOf(mission)).Message);

    /// <summary>A sign a step: '.' goes on, '+' ends with the reward, '-' ends without.</summary>
    private static string Play(string world, string mission, string[] rows, params GridAction[] actions)
    {
        var (family, state) = (WorldFamilies.Of(world), Grid(rows));
        var rules = family.RulesOf(mission);
        rules.Begin(state, new WorldRandom(seed: 0));
        var signs = "";
        foreach (var action in actions)
        {
            var outcome = rules.Step(state, action);
            if (outcome.Terminated) return signs + (outcome.Reward == state.SuccessReward ? '+' : '-');
            signs += '.';
        }

        return signs;
    }
}
