using System.Collections.Immutable;
using CaR.Testing;
using CaR.Verification.Recording;
using CaR.Verification.Scoring;

namespace CaR.Verification.Tests.Scoring;

public sealed class TruthComparisonTests
{
    private const int Frames = 6;

    [Fact]
    public void Completing_on_successes_alone_is_right()
    {
        var comparison = Compare(Episode("a", true, 5), Episode("b", true, 4), Episode("c", false, null));
        Assert.Equal((new(2, 0, 1, 0, 0), true, 1.0), (comparison, comparison.IsRight, comparison.Right.Value));
    }

    [Fact]
    public void Each_error_counts_once()
    {
        var comparison = Compare(Episode("a", true, null), Episode("b", true, 1), Episode("c", false, 5), Episode("d", false, null));
        Assert.Equal((new(2, 1, 2, 1, 1), false, new Share(1, 4)), (comparison, comparison.IsRight, comparison.Right));
    }

    [Theory]
    [InlineData(2, 0)]
    [InlineData(1, 1)]
    public void Early_is_more_than_a_step_before_the_last_stage(int completed, int early) =>
        Assert.Equal(early, TruthComparison.Of([Episode("a", true, completed)], Stages("a", [0, 0, 1, 2, 2, 2])).Early);

    [Fact]
    public void Episodes_without_a_word_on_success_are_left_out() => Assert.Equal(new(0, 0, 0, 0, 0), Compare(Episode("a", null, 3)));

    private static TruthComparison Compare(params Episode[] episodes) => TruthComparison.Of(episodes, Stages("other", [0, 2]));

    private static Dictionary<string, ImmutableArray<sbyte>> Stages(string hash, ImmutableArray<sbyte> stages) => new() { [hash] = stages };

    private static Episode Episode(string hash, bool? success, int? completedAt)
    {
        var progress = Enumerable.Range(0, Frames).Select(frame => frame >= completedAt ? 1.0 : 0.0).ToImmutableArray();
        var table = new ProgressTable([progress], [], []);
        return new(Corridor.Expert(0) with { Hash = hash, Success = success }, table, Replay.Of(table, RewardDoubles.Description(Verify.Task, "A").SubTasks));
    }
}
