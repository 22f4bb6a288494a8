using CaR.Core.Trajectories;
using CaR.Testing;

namespace CaR.Verification.Tests;

/// <summary>Accept if all experts have two rewarded frames, and at most a tenth of random episodes do.</summary>
public sealed class PaperRuleTests
{
    [Fact]
    public void A_right_reward_is_accepted()
    {
        var verdict = Verify.With(VerificationOptions.Paper, Verify.Corridor2());
        Assert.True(verdict.Accepted);
        Assert.Equal(["paper: expert completed", "paper: random completed"], verdict.Evidence.Findings.Select(f => f.Name));
        Assert.Equal(3, verdict.Evidence.Thresholds.Count);
    }

    [Fact]
    public void One_expert_short_of_two_rewarded_frames_rejects()
    {
        var set = Corridor.Set();
        var half = Corridor.Walk("expert/half", TrajectoryKind.Expert, [5, 4, 3, 2, 3]);
        var verdict = Verify.With(VerificationOptions.Paper, Verify.Corridor2(), set with { Expert = set.Expert.Add(half) });
        Assert.Equal(20.0 / 21, verdict.Find(FindingNames.PaperExpert).Value, 12);
        Assert.False(verdict.Accepted);
    }

    [Theory]
    [InlineData(2, true)]
    [InlineData(3, false)]
    public void A_tenth_of_random_episodes_may_be_completed_and_no_more(int completed, bool accepted)
    {
        var still = Enumerable.Repeat(Corridor.Walk("random/still", TrajectoryKind.Random, [5, 5]), 20 - completed);
        var lucky = Enumerable.Repeat(Corridor.Walk("random/lucky", TrajectoryKind.Random, [5, 4, 3, 2, 3, 4, 5, 6, 7, 8, 9]), completed);
        var verdict = Verify.With(VerificationOptions.Paper, Verify.Corridor2(), Corridor.Set() with { Random = [.. still, .. lucky] });
        Assert.Equal(completed, verdict.Find(FindingNames.PaperRandom).Hits);
        Assert.Equal(accepted, verdict.Accepted);
    }

    [Fact]
    public void Two_sub_tasks_of_three_are_enough_for_it()
    {
        // The rule's own blind spot: the last sub-task never pays, and nobody notices.
        var reward = Verify.Reward(("FetchKey", Corridor.FetchKey), ("LeaveKey", o => Corridor.Agent(o) >= 8 ? 1 : 0), ("ReachGoal", _ => 0));
        var set = Corridor.Set() with { Random = [.. Enumerable.Repeat(Corridor.Walk("random/still", TrajectoryKind.Random, [5, 5]), 30)] };
        Assert.True(Verify.With(VerificationOptions.Paper, reward, set).Accepted);
        Assert.False(Verify.Default(reward, set).Accepted);
    }

    [Fact]
    public void Two_sub_tasks_done_on_one_frame_are_one_rewarded_frame()
    {
        var reward = Verify.Reward(("FetchKey", Corridor.FetchKey), ("Same", Corridor.FetchKey));
        Assert.Equal(0, Verify.With(VerificationOptions.Paper, reward).Find(FindingNames.PaperExpert).Hits);
    }

    [Fact]
    public void A_single_sub_task_needs_its_single_rewarded_frame()
    {
        var reward = Verify.Reward(("ReachGoal", Corridor.ReachGoal));
        Assert.Equal(20, Verify.With(VerificationOptions.Paper, reward).Find(FindingNames.PaperExpert).Hits);
    }
}
