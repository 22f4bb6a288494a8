using CaR.Core.Trajectories;
using CaR.Testing;
using CaR.Verification.Clips;
using CaR.Verification.Counterfactuals;

namespace CaR.Verification.Tests.Counterfactuals;

/// <summary>What each alteration makes of an expert of the corridor, whose places are 5 4 3 2 3 4 5 6 7 8 9.</summary>
public sealed class ConstructionTests
{
    private const int Margin = 2;
    private static readonly Clip s_expert = Tests.Clips.Of(Corridor.Expert(0));
    private static readonly Clip s_short = Tests.Clips.Of(Corridor.Walk("expert/short", TrajectoryKind.Expert, [2, 9]));
    private static readonly Clip s_other = Tests.Clips.Of(Corridor.Walk("expert/other", TrajectoryKind.Expert, [1, 2, 3, 4, 5, 6, 7, 8, 9]));

    [Fact]
    public void Frozen_is_the_first_frame_without_an_end()
    {
        var frozen = new FrozenStart(Margin).Build(s_expert, []).Clip!;
        Assert.Equal((11, false), (frozen.Count, frozen.Terminated));
        Assert.All(frozen.Places(), place => Assert.Equal(5, place));
        Assert.Equal("the episode is over at once, so it may begin on its goal", new FrozenStart(Margin).Build(s_short, []).Obstacle);
    }

    [Fact]
    public void The_end_flag_alone_is_frozen_and_ended()
    {
        Assert.True(new EndFlagAlone(Margin).Build(s_expert, []).Clip is { Terminated: true } clip && clip.Places().All(p => p == 5));
        Assert.NotNull(new EndFlagAlone(Margin).Build(s_short, []).Obstacle);
    }

    [Fact]
    public void A_cut_takes_the_margin_too()
    {
        var cut = new CutBeforeEnd(Margin).Build(s_expert, []).Clip!;
        Assert.Equal([5, 4, 3, 2, 3, 4, 5, 6], cut.Places());
        Assert.False(cut.Terminated);
    }

    [Fact]
    public void A_cut_breaks_nothing_where_the_environment_has_no_end_or_the_goal_is_shown_before()
    {
        Assert.StartsWith("the environment did not end", new CutBeforeEnd(Margin).Build(s_expert with { Episode = s_expert.Episode with { Terminated = false } }, []).Obstacle);
        Assert.StartsWith("its last picture is shown before", new CutBeforeEnd(Margin).Build(Tests.Clips.Of(Corridor.Walk("e", TrajectoryKind.Expert, [2, 9, 8, 7, 6, 7, 8, 9])), []).Obstacle);
        Assert.Equal("the episode is over at once", new CutBeforeEnd(Margin).Build(s_short, []).Obstacle);
    }

    [Fact]
    public void Reversed_runs_from_the_end()
    {
        Assert.Equal([9, 8, 7, 6, 5, 4, 3, 2, 3, 4, 5], new Reversed().Build(s_expert, []).Clip!.Places());
        Assert.NotNull(new Reversed().Build(Tests.Clips.Of(Corridor.Walk("e", TrajectoryKind.Expert, [5, 5])), []).Obstacle);
    }

    [Fact]
    public void A_spliced_ending_is_that_of_an_episode_that_begins_otherwise()
    {
        var spliced = new SplicedEnding(Margin).Build(s_expert, [s_expert, s_other]).Clip!;
        Assert.Equal([5, 4, 3, 2, 3, 4, 7, 8, 9], spliced.Places());
        Assert.True(spliced.Terminated);
        Assert.StartsWith("all episodes begin alike", new SplicedEnding(Margin).Build(s_expert, [s_expert]).Obstacle);
    }

    [Fact]
    public void A_teleport_shows_the_late_frame_second()
    {
        Assert.Equal([5, 6, 4, 3, 2, 3, 4, 5, 6], new Teleport(Margin).Build(s_expert, []).Clip!.Places());
        Assert.NotNull(new Teleport(Margin).Build(s_short, []).Obstacle);
    }

    [Fact]
    public void A_mission_is_exchanged_for_one_of_other_words()
    {
        var red = s_expert with { Mission = "red" };
        Assert.Equal("blue", new MissionExchanged().Build(red, [red, red with { Mission = "blue" }]).Clip!.Mission);
        Assert.Equal("all episodes have the same mission", new MissionExchanged().Build(red, [red]).Obstacle);
        Assert.Equal("the recordings have no missions", new MissionExchanged().Build(s_expert, [red]).Obstacle);
    }

    [Fact]
    public void A_mirror_exchanges_left_and_right()
    {
        Assert.Equal([4, 5, 6, 7, 6, 5, 4, 3, 2, 1, 0], new Mirrored().Build(s_expert, []).Clip!.Places());
        var even = s_expert with { Pictures = [.. s_expert.Pictures.Select(_ => (ReadOnlyMemory<byte>)new byte[30])] };
        Assert.NotNull(new Mirrored().Build(even, []).Obstacle);
    }

    [Fact]
    public void Colours_of_the_goal_and_the_rarest_other_are_exchanged()
    {
        var exchanged = new ColoursExchanged(Margin).Build(s_expert, []).Clip!;
        // Each colour stands on one pixel; of equally rare ones the first counts, which is the key.
        Assert.Equal((0, 255, 0), exchanged.Pixel(0, 2));
        Assert.Equal((0, 0, 255), exchanged.Pixel(0, 9));
        Assert.Equal((255, 0, 0), exchanged.Pixel(0, 5));
    }

    [Fact]
    public void The_goal_is_what_the_ending_changes()
    {
        var erased = new GoalErased(Margin).Build(s_expert, []).Clip!;
        Assert.All(Enumerable.Range(0, 10), i => Assert.Equal((0, 0, 0), erased.Pixel(i, 9)));
        Assert.Equal(9, erased.Places()[^1]);
        Assert.Equal((0, 0, 255), erased.Pixel(0, 2));
    }

    [Fact]
    public void A_moved_goal_stands_on_the_nearest_free_place_unless_someone_stands_there()
    {
        var moved = new GoalMoved(Margin).Build(s_expert, []).Clip!;
        Assert.Equal(((0, 0, 0), (0, 255, 0)), (moved.Pixel(0, 9), moved.Pixel(0, 8)));
        Assert.Equal((255, 0, 0), moved.Pixel(9, 8));
        Assert.Equal((255, 0, 0), moved.Pixel(10, 9));
    }

    [Fact]
    public void The_rarest_object_besides_the_goal_is_erased()
    {
        var erased = new ObjectErased(Margin).Build(s_expert, []).Clip!;
        Assert.Equal(((0, 0, 0), (0, 255, 0)), (erased.Pixel(0, 2), erased.Pixel(0, 9)));
        Assert.Equal(2, erased.Places()[3]);
    }

    [Fact]
    public void Pictures_without_colours_have_no_objects()
    {
        var grey = s_expert with { Pictures = [.. s_expert.Pictures.Select((p, i) => (ReadOnlyMemory<byte>)RewardDoubles.Picture(Corridor.Size, (byte)i))] };
        foreach (ICounterfactual kind in new ICounterfactual[] { new GoalErased(Margin), new GoalMoved(Margin), new ObjectErased(Margin), new ColoursExchanged(Margin) })
            Assert.NotNull(kind.Build(grey, []).Obstacle);
    }

    [Fact]
    public void The_recorded_pictures_stay_as_they_are()
    {
        byte[][] before = [.. s_expert.Pictures.Select(p => p.ToArray())];
        foreach (var kind in CounterfactualList.Of(Margin)) kind.Build(s_expert, [s_other]);
        Assert.Equal(before, s_expert.Pictures.Select(p => p.ToArray()));
    }
}
