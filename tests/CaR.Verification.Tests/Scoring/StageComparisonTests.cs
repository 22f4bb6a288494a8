using CaR.Core.Trajectories;
using CaR.Testing;
using CaR.Verification.Recording;
using CaR.Verification.Scoring;

namespace CaR.Verification.Tests.Scoring;

public sealed class StageComparisonTests
{
    [Fact]
    public void A_right_reward_scores_one()
    {
        var comparison = StageComparison.Of(2, 2, Staged(Corridor.Set()));
        Assert.Equal([0, 1, 2], comparison.Map.AsEnumerable());
        Assert.Equal(1, comparison.BalancedRecall);
        Assert.Equal(1, comparison.CompletionOnTime);
        Assert.Equal(0, comparison.FalseCompletionsPer1000);
    }

    [Fact]
    public void More_sub_tasks_than_stages_are_aligned_by_order()
    {
        var comparison = StageComparison.Of(4, 2, [Episode([0, 0, 1, 2, 2, 3, 4], [0, 0, 0, 1, 1, 1, 2])]);
        Assert.Equal([0, 0, 1, 1, 2], comparison.Map.AsEnumerable());
        Assert.Equal(1, comparison.BalancedRecall);
    }

    [Fact]
    public void Fewer_sub_tasks_than_stages_leave_a_stage_untold()
    {
        var comparison = StageComparison.Of(1, 2, [Episode([0, 0, 0, 1], [0, 0, 1, 2])]);
        Assert.Equal([0, 2], comparison.Map.AsEnumerable());
        Assert.Equal([1, 0, 1], comparison.Recall.AsEnumerable());
        Assert.Equal((1, 1.0), (comparison.StagesTold, comparison.AlignedRecall));
        Assert.Equal<IEnumerable<int>>([[2, 0, 0], [1, 0, 0], [0, 0, 1]], comparison.Confusion.Select(row => row.AsEnumerable()));
    }

    [Fact]
    public void Answering_the_commonest_stage_always_gains_nothing()
    {
        var stages = Enumerable.Repeat(0, 99).Append(1).ToArray();
        var comparison = StageComparison.Of(1, 1, [Episode(new int[100], stages)]);
        Assert.Equal((0.5, 0.5), (comparison.BalancedRecall, comparison.AlignedRecall));
    }

    [Theory]
    [InlineData(new[] { 0, 0, 1, 1, 1 }, 1)]
    [InlineData(new[] { 0, 0, 0, 0, 1 }, 1)]
    [InlineData(new[] { 0, 1, 1, 1, 1 }, 0)]
    [InlineData(new[] { 0, 0, 0, 0, 0 }, 0)]
    public void Completion_is_on_time_within_one_step(int[] reached, int onTime) =>
        Assert.Equal(onTime, StageComparison.Of(1, 1, [Episode(reached, [0, 0, 0, 1, 1])]).ExpertsOnTime);

    [Fact]
    public void False_completions_are_counted_on_random_frames_alone()
    {
        var random = Episode([0, 0, 1, 1], [0, 0, 0, 1]) with { Kind = TrajectoryKind.Random };
        var mixed = Episode([0, 1, 1, 1], [0, 0, 0, 1]) with { Kind = TrajectoryKind.Mixed };
        var comparison = StageComparison.Of(1, 1, [Episode([0, 1], [0, 1]), random, mixed]);
        Assert.Equal((1, 4), (comparison.FalseCompletions, comparison.RandomFrames));
        Assert.Equal(250, comparison.FalseCompletionsPer1000);
    }

    [Fact]
    public void The_alignment_is_the_best_of_all_monotone_maps()
    {
        var dice = new Random(3);
        for (var round = 0; round < 40; round++)
        {
            var (m, s) = (dice.Next(1, 5), dice.Next(1, 4));
            int[] reached = [.. Enumerable.Range(0, 30).Select(_ => dice.Next(m + 1)).Order()];
            int[] stages = [.. Enumerable.Range(0, 30).Select(_ => dice.Next(s + 1)).Order()];
            var comparison = StageComparison.Of(m, s, [Episode(reached, stages)]);
            Assert.Equal(Maps(m, s).Max(map => Balanced(map, reached, stages)), comparison.BalancedRecall, 12);
        }
    }

    [Fact]
    public void Mismatched_lengths_and_numbers_are_refused()
    {
        Assert.Throws<ArgumentException>(() => StageComparison.Of(1, 1, [Episode([0, 1], [0])]));
        Assert.Throws<ArgumentException>(() => StageComparison.Of(1, 1, [Episode([0, 2], [0, 1])]));
    }

    private static IEnumerable<int[]> Maps(int m, int s)
    {
        IEnumerable<int[]> maps = [[0]];
        for (var k = 1; k <= m; k++)
        {
            var last = k == m;
            maps = maps.SelectMany(map => Enumerable.Range(map[^1], s - map[^1] + 1).Where(g => !last || g == s).Select(g => (int[])[.. map, g])).ToArray();
        }

        return maps;
    }

    private static double Balanced(int[] map, int[] reached, int[] stages) => reached.Zip(stages)
        .GroupBy(p => p.Second)
        .Average(frames => frames.Average(p => map[p.First] == p.Second ? 1.0 : 0));

    private static StagedEpisode Episode(int[] reached, int[] stages) =>
        new(TrajectoryKind.Expert, [.. reached], [.. stages.Select(stage => (sbyte)stage)]);

    private static IReadOnlyList<StagedEpisode> Staged(TrajectorySet set) =>
    [
        .. new EpisodeRecorder(FuncHost.Instance, 0).Record(Verify.Corridor2(), [.. set.All], default)
            .Select(e => new StagedEpisode(e.Trajectory.Kind, e.Replay.Reached, Corridor.Stages(e.Trajectory))),
    ];
}
