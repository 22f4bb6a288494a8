using System.Text.RegularExpressions;
using CaR.Environments.Grids;

namespace CaR.Environments.Tests.Worlds;

/// <summary>What holds of every beginning of every world.</summary>
public sealed partial class LayoutTests
{
    private const int Seeds = 200;

    /// <summary>Sizes that Gymnasium does not register, the fullest among them.</summary>
    private static readonly string[] s_others =
    [
        "empty-4x4", "empty-random-4x4", "doorkey-7x7", "multiroom-n1", "multiroom-n8", "multiroom-n8-s4", "lavagap-s12", "lavacrossing-s5n2", "simplecrossing-s13n10",
        "dynamic-obstacles-random-5x5", "dynamic-obstacles-11x11", "keycorridor-s3r8", "redbluedoors-4x4", "redbluedoors-7x7", "gotodoor-12x12", "gotoobject-4x4-n3",
        "gotoobject-9x9-n18", "putnear-9x9-n6", "fetch-4x4-n3", "memory-s7random", "memory-s15", "gotolocal-s5n3", "gotolocal-s9n16", "gotolocal-s32n18", "putnextlocal-s5n2",
        "putnextlocal-s12n18", "opendoorsorder-n3",
    ];

    public static TheoryData<string> Names => [.. WorldCatalog.Names, .. s_others];

    [Theory]
    [MemberData(nameof(Names))]
    public void TheAgentStandsWhereItCan(string name)
    {
        foreach (var world in Beginnings(name))
        {
            Assert.True(world.State.Contains(world.State.AgentX, world.State.AgentY));
            Assert.Equal(Cell.Empty, world.State[world.State.AgentX, world.State.AgentY]);
            Assert.True(Enum.IsDefined(world.State.AgentDirection));
            Assert.True(world.State.Carrying.IsEmpty);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void TheMissionNamesWhatIsThere(string name)
    {
        foreach (var world in Beginnings(name))
        {
            var shown = world.State.Cells.ToArray().SelectMany(c => new[] { Describe(c), Describe(c.Content) }).ToHashSet();
            Assert.NotEqual("", world.Mission);
            Assert.All(NamedThings().Matches(world.Mission), named => Assert.Contains(named.Value, shown));
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void ASeedTellsAllWhateverCameBefore(string name)
    {
        var (used, fresh) = (WorldCatalog.MakeGrid(name), WorldCatalog.MakeGrid(name));
        for (var seed = 0UL; seed < Seeds; seed++)
        {
            used.Reset(seed + 1);
            used.Reset(seed);
            if (seed % 20 == 0) fresh = WorldCatalog.MakeGrid(name);
            fresh.Reset(seed);
            Assert.Equal(fresh.State.Cells, used.State.Cells);
            Assert.Equal((fresh.Mission, fresh.State.AgentX, fresh.State.AgentY, fresh.State.AgentDirection), (used.Mission, used.State.AgentX, used.State.AgentY, used.State.AgentDirection));
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void PictureSpacesAndSubTasksFitTheWorld(string name)
    {
        var world = WorldCatalog.MakeGrid(name, new() { TileSize = 4 });
        world.Reset(0);
        Assert.Equal((world.State.Width * 4, world.State.Height * 4), (world.FrameSize.Width, world.FrameSize.Height));
        Assert.Equal(world.MaxSteps, world.State.MaxSteps);
        Assert.Equal(name, world.Name);
        Assert.NotEmpty(world.SubTasks);
        Assert.Equal(world.SubTasks.Distinct(), world.SubTasks);
        Assert.Equal(0, world.Stage);
        var observation = new float[world.ObservationSpace.Length];
        world.Observe(observation);
        Assert.True(world.ObservationSpace.Contains(observation));
        world.Render(new byte[world.FrameSize.Bytes]);
    }

    private static IEnumerable<GridWorld> Beginnings(string name)
    {
        var world = WorldCatalog.MakeGrid(name);
        for (var seed = 0UL; seed < Seeds; seed++)
        {
            world.Reset(seed);
            yield return world;
        }
    }

    private static string Describe(Cell cell) => $"{cell.Colour} {cell.Kind}".ToLowerInvariant();

    [GeneratedRegex("(red|green|blue|purple|yellow|grey) (key|ball|box|door)")]
    private static partial Regex NamedThings();
}
