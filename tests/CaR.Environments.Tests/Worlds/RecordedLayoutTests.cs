using CaR.Environments.Tests.Checking;

namespace CaR.Environments.Tests.Worlds;

/// <summary>Our layouts against the first frames of the real MiniGrid: the same are drawn, and as often.</summary>
public sealed class RecordedLayoutTests
{
    private const int Draws = 20_000;

    /// <summary>Standard deviations by which a count may differ; with some thousand counts, and seeds that never change, six are not met by chance.</summary>
    private const double Deviations = 6;

    /// <summary>Counts that small are not normal; so many more are allowed.</summary>
    private const int Slack = 2;

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

        var counts = recorded.All.ToDictionary(StringComparer.Ordinal);
        Assert.Empty(counts.Keys.Except(drawn.All.Select(d => d.Statement)));
        foreach (var (statement, count) in drawn.All)
        {
            var chance = (double)count / Draws;
            var expected = chance * recorded.Beginnings;
            var allowed = Deviations * Math.Sqrt(expected * (1 - chance)) + Slack;
            Assert.True(Math.Abs(counts.GetValueOrDefault(statement) - expected) <= allowed, $"'{statement}' was recorded {counts.GetValueOrDefault(statement)} times; {expected:F1} ± {allowed:F1} are drawn");
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
        var recorded = counts.Values.Sum();
        var chiSquare = drawn.Sum(d => Math.Pow(counts.GetValueOrDefault(d.Key) - (double)d.Value / Draws * recorded, 2) / ((double)d.Value / Draws * recorded));
        var freedom = layouts - 1;
        Assert.InRange(chiSquare, 0, freedom + Deviations * Math.Sqrt(2 * freedom));
    }

    private static Beginning Read(string file)
    {
        using var arrays = new NpzArrays(file);
        return Beginning.Read(arrays);
    }

    private static string Text(Beginning beginning) =>
        $"{string.Join(',', beginning.Cells.Select(c => c.PictureCode))} {beginning.AgentX} {beginning.AgentY} {beginning.AgentDirection} {beginning.Mission}";
}
