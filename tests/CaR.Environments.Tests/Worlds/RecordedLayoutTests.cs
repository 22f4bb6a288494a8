using CaR.Environments.Tests.Checking;

namespace CaR.Environments.Tests.Worlds;

/// <summary>Our layouts against the first frames of the real MiniGrid: the same are drawn, and as often.</summary>
public sealed class RecordedLayoutTests
{
    private const int Draws = 20_000;

    /// <summary>Standard deviations by which a count may differ; with some thousand counts, and seeds that never change, six are not met by chance.</summary>
    private const double Deviations = 6;

    /// <summary>Small counts are not normal; so much more is allowed.</summary>
    private const int Slack = 2;

    /// <summary>Of what is less often expected, all together are counted as one.</summary>
    private const double Rare = 2;

    public static TheoryData<string> Tasks => ExactnessTests.Tasks;

    [Theory]
    [MemberData(nameof(Tasks))]
    public void SizeLimitAndSubTasksAreTheRecordedOnes(string task)
    {
        var (world, meta) = (WorldCatalog.MakeGrid(task), Recordings.Meta(task));
        Assert.Equal(
            (meta.GetProperty("width").GetInt32(), meta.GetProperty("height").GetInt32(), meta.GetProperty("max_steps").GetInt32()),
            (world.State.Width, world.State.Height, world.MaxSteps));
        Assert.Equal(meta.GetProperty("subtasks").EnumerateArray().Select(s => s.GetProperty("name").GetString()!), world.SubTasks);
        Assert.Equal(meta.GetProperty("action_names").GetArrayLength(), ((DiscreteSpace)world.ActionSpace).Count);
    }

    [Theory]
    [MemberData(nameof(Tasks))]
    public void WhatWasRecordedIsDrawnAndAsOften(string task)
    {
        var (drawn, recorded) = (new BeginningTally(), new BeginningTally());
        foreach (var file in Recordings.Episodes(task)) recorded.Add(Read(file));
        var world = WorldCatalog.MakeGrid(task);
        world.Reset(seed: 1);
        for (var i = 0; i < Draws; i++, world.Reset()) drawn.Add(Beginning.Of(world));

        var (ours, theirs) = (drawn.Counts, recorded.Counts);
        Assert.Empty(theirs.Keys.Except(ours.Keys));
        foreach (var of in ours.GroupBy(o => o.Key.Of))
        {
            var pairs = of.Select(o => (o.Key.Value, Expected: (double)o.Value / Draws * recorded.Beginnings, Counted: theirs.GetValueOrDefault(o.Key))).ToList();
            Assert.All(pairs, p => Assert.InRange(Math.Abs(p.Counted - p.Expected), 0, Deviations * Math.Sqrt(p.Expected * (1 - p.Expected / recorded.Beginnings)) + Slack));
            if (of.Sum(o => o.Value) <= Draws) AssertAlike(of.Key, [.. pairs.Select(p => (p.Expected, p.Counted))]); // one a beginning at most: independent
        }
    }

    [Theory]
    [InlineData("MiniGrid-LavaGapS5-v0", 3)]
    [InlineData("MiniGrid-DoorKey-5x5-v0", 48)]
    [InlineData("MiniGrid-Empty-8x8-v0", 1)]
    public void OfFewLayoutsEachIsAsLikely(string task, int layouts)
    {
        var counts = Recordings.Episodes(task).Select(Read).GroupBy(Text).ToDictionary(g => g.Key, g => g.Count());
        var world = WorldCatalog.MakeGrid(task);
        var drawn = new Dictionary<string, int>();
        world.Reset(seed: 2);
        for (var i = 0; i < Draws; i++, world.Reset()) drawn[Text(Beginning.Of(world))] = drawn.GetValueOrDefault(Text(Beginning.Of(world))) + 1;

        Assert.Equal(layouts, drawn.Count);
        Assert.Empty(counts.Keys.Except(drawn.Keys));
        AssertAlike(task, [.. drawn.Select(d => ((double)d.Value / Draws * counts.Values.Sum(), counts.GetValueOrDefault(d.Key)))]);
    }

    /// <summary>Pearson's chi-square, within some of its standard deviations of its mean.</summary>
    private static void AssertAlike(string what, IReadOnlyList<(double Expected, int Counted)> pairs)
    {
        var rare = pairs.Where(p => p.Expected < Rare).ToList();
        List<(double Expected, int Counted)> bins = [.. pairs.Where(p => p.Expected >= Rare)];
        if (rare.Sum(p => p.Expected) >= Rare) bins.Add((rare.Sum(p => p.Expected), rare.Sum(p => p.Counted)));
        var chiSquare = bins.Sum(b => Math.Pow(b.Counted - b.Expected, 2) / b.Expected);
        var allowed = bins.Count + Deviations * Math.Sqrt(2 * bins.Count) + Slack;
        Assert.True(chiSquare <= allowed, $"{what}: chi-square {chiSquare:F1} over {bins.Count} values, {allowed:F1} at most");
    }

    private static Beginning Read(string file)
    {
        using var arrays = new NpzArrays(file);
        return Beginning.Read(arrays);
    }

    private static string Text(Beginning beginning) =>
        $"{string.Join(',', beginning.Cells.Select(c => c.PictureCode))} {beginning.AgentX} {beginning.AgentY} {beginning.AgentDirection} {beginning.Mission}";
}
