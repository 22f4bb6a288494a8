using CaR.Environments.Grids;
using static CaR.Environments.Tests.Drawing;

namespace CaR.Environments.Tests.Policies;

/// <summary>What may stand in an expert's way, one thing at a time.</summary>
public sealed class GridExpertTests
{
    private const string Reach = "MiniGrid-MultiRoom-N2-S4-v0";
    private const string Pickup = "MiniGrid-UnlockPickup-v0";
    private const string Box = "pick up the blue box";
    private const string PutNext = "BabyAI-PutNextLocal-v0";
    private const string OpenDoors = "BabyAI-OpenDoorsOrderN2-v0";

    private const GridAction L = GridAction.Left, R = GridAction.Right, F = GridAction.Forward, P = GridAction.Pickup, D = GridAction.Drop;

    private static readonly Cell s_boxedKey = Cell.Box(CellColour.Grey, CellOf('k'));

    [Fact]
    public void GoesAroundLava() => Assert.Equal("RFLFFLF", Way(Reach, "", "#####", "#>LG#", "#...#", "#####"));

    [Fact]
    public void OpensADoorWhereThatIsShorter() => Assert.Equal("TFF", Way(Reach, "", "#####", "#>dG#", "#.#.#", "#...#", "#####"));

    [Fact]
    public void GoesAroundADoorWhereThatIsShorter() => Assert.Equal("FFRF", Way(Reach, "", "#####", "#>..#", "#d#G#", "#####"));

    [Fact]
    public void UnlocksWithTheKey() => Assert.Equal("PFFFTFF", Way(Reach, "", "########", "#>k..DG#", "########"));

    [Fact]
    public void PutsTheKeyDownWhereItIsNotInTheWay() => Assert.Equal("PFTLDRFFP", Way(Pickup, Box, "#######", "##.####", "#>kD.b#", "#######"));

    [Fact]
    public void CarriesABlockerAsideBeforeItFetchesTheKey()
    {
        var way = Way(Pickup, Box, "#########", "#..>oD.b#", "#...#####", "#k..#####", "#########");
        Assert.StartsWith("P", way, StringComparison.Ordinal);
        Assert.Equal("PDPTDP", OnlyTouches(way));
    }

    [Fact]
    public void PutsTheKeyDownForABlocker()
    {
        var run = Run(Pickup, Box, "#########", "#k<.oD.b#", "#...#####", "#...#####", "#########").After(P, R, R, F);
        Assert.True(run.Succeeds(), run.Actions);
        Assert.Equal("PDPDPTDP", OnlyTouches(run.Actions));
    }

    [Fact]
    public void OpensTheBoxThatHidesTheKey()
    {
        var state = Grid("#######", "#>..D.#", "#...#b#", "#######");
        state[3, 1] = s_boxedKey;
        var run = new ExpertRun(Pickup, Box, state);
        Assert.True(run.Succeeds(), run.Actions);
        Assert.Equal("TPTDP", OnlyTouches(run.Actions));
    }

    [Fact]
    public void PutsDownTheBoxThatHidesTheKey()
    {
        var state = Grid("#######", "#>..D.#", "#...#b#", "#######");
        state[2, 1] = s_boxedKey;
        var run = new ExpertRun(Pickup, Box, state).After(P);
        Assert.True(run.Succeeds(), run.Actions);
        Assert.Equal("PDTPTDP", OnlyTouches(run.Actions));
    }

    [Fact]
    public void FetchesAKeyFromBehindAnotherLock()
    {
        var state = Grid("########", "#>..D.b#", "#...####", "#...#..#", "#...D.k#", "########");
        state[4, 4] = Cell.Door(CellColour.Red, DoorState.Locked);
        state[1, 4] = new(CellKind.Key, CellColour.Red);
        var run = new ExpertRun(Pickup, Box, state);
        Assert.True(run.Succeeds(), run.Actions);
        Assert.Equal("PTDPTDP", OnlyTouches(run.Actions));
    }

    [Fact]
    public void TurnsOnTheSpotWhereNothingHelps()
    {
        var run = Run(Pickup, Box, "######", "#>.D.#", "#..#b#", "######");
        Assert.False(run.Succeeds());
        Assert.Equal(new string('L', 100), run.Actions);
    }

    [Theory]
    [InlineData("MiniGrid-Fetch-5x5-N2-v0", "go fetch a yellow key", "P")]
    [InlineData("MiniGrid-GoToObject-6x6-N2-v0", "go to the yellow key", ".")]
    public void TouchesNothingElse(string world, string mission, string touches) =>
        Assert.Equal(touches, OnlyTouches(Way(world, mission, "#######", "#>ok..#", "#.#...#", "#.....#", "#######")));

    [Fact]
    public void SaysDoneBeforeTheDoor() => Assert.Equal("RF.", Way("MiniGrid-GoToDoor-5x5-v0", "go to the yellow door", "#####", "r>..#", "#...#", "#d###"));

    [Fact]
    public void PutsNear() => Assert.Equal("PFFD", Way("MiniGrid-PutNear-6x6-N2-v0", "put the yellow key near the red ball", "#######", "#>k..o#", "#######"));

    [Fact]
    public void MakesRoomBesideWhatIsHemmedIn() =>
        Assert.Equal("PDPD", OnlyTouches(Way(PutNext, "put the yellow key next to the red ball", "#######", "#ob.k.#", "#b..>.#", "#.....#", "#######")));

    [Fact]
    public void LeavesInPlaceWhatAThingIsPutNextTo() =>
        Assert.Equal("PD", OnlyTouches(Way(PutNext, "put the yellow key next to the red ball", "######", "#>o.k#", "#....#", "######")));

    [Fact]
    public void ClosesAnOpenDoorToOpenIt() => Assert.Equal("TT", Way(OpenDoors, "open the yellow door", "####", "#>/.", "####"));

    [Theory]
    [InlineData("open the red door, then open the yellow door", "TLLT")]
    [InlineData("open the red door after you open the yellow door", "LLTLLT")]
    public void OpensInOrder(string mission, string expected) =>
        Assert.Equal(expected, Way(OpenDoors, mission, "####", "d>r#", "####").Replace('R', 'L'));

    [Fact]
    public void GoesToWhereATakenThingIsBelieved()
    {
        var run = Run("BabyAI-GoToLocal-v0", "pick up the yellow key, then go to the red ball", "######", "#>k.o#", "######");
        Assert.True(run.Succeeds(), run.Actions);
        Assert.Equal("PFF", run.Actions[..3]);
    }

    [Fact]
    public void PutsDownWhatItShallGoTo()
    {
        var run = Run("BabyAI-GoToLocal-v0", "open the yellow door, then go to the red ball", "#######", "#>o...d", "#######").After(P, F, D, P, R, R, D, P);
        Assert.True(run.Succeeds(), run.Actions);
    }

    [Fact]
    public void PlansAnewWhenLedAstray()
    {
        var run = Run(Reach, "", "#######", "#>k.DG#", "#...###", "#######").After(P, R, R, D, L, F);
        Assert.True(run.Succeeds(), run.Actions);
    }

    private static string OnlyTouches(string actions) => string.Concat(actions.Where(a => a is not ('L' or 'R' or 'F')));

    private static ExpertRun Run(string world, string mission, params string[] rows) => new(world, mission, Grid(rows));

    private static string Way(string world, string mission, params string[] rows)
    {
        var run = Run(world, mission, rows);
        Assert.True(run.Succeeds(), run.Actions);
        return run.Actions;
    }
}
