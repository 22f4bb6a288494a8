using CaR.Core.Trajectories;
using CaR.Core.Verdicts;
using CaR.Testing;

namespace CaR.Verification.Tests;

/// <summary>Numbers that are told beside those that decide.</summary>
public sealed class FreeLabelTests
{
    [Fact]
    public void Time_of_first_completion_is_told_with_quantiles()
    {
        // Expert i waits i frames: the key on frame 3 + i, the goal on frame 10 + i.
        var verdict = Verify.Default(Verify.Corridor2(), Corridor.Set(expert: 11));
        var key = verdict.Find(FindingNames.CompletionTime, "FetchKey");
        Assert.StartsWith("experts first complete FetchKey on frame 4 (10 % of them), 8 (median), 12 (90 %)", key.Text);
        Assert.Equal(1, verdict.Find(FindingNames.CompletionTime, "ReachGoal").Value);
    }

    [Fact]
    public void Order_of_completion_names_the_commonest_other()
    {
        Assert.Equal(1, Verify.Default(Verify.Corridor2()).Find(FindingNames.CompletionOrder).Value);
        var swapped = Verify.Default(Verify.Reward(("ReachGoal", Corridor.ReachGoal), ("FetchKey", Corridor.FetchKey))).Find(FindingNames.CompletionOrder);
        Assert.Equal(0, swapped.Value);
        Assert.EndsWith("the commonest other order is FetchKey, ReachGoal, in 20", swapped.Text);
    }

    [Fact]
    public void Precision_and_recall_have_bounds()
    {
        var right = Verify.Default(Verify.Corridor2());
        Assert.Equal((1.0, 20, 20), (right.Find(FindingNames.Precision, "ReachGoal").Value, right.Find(FindingNames.Precision, "ReachGoal").Hits, right.Find(FindingNames.Precision, "ReachGoal").Trials));
        Assert.Equal(0.861, right.Find(FindingNames.Recall, "ReachGoal").Lower!.Value, 3);

        var early = Verify.Default(Verify.Corridor2(reachGoal: o => Corridor.Agent(o) > 5 ? 1 : 0));
        Assert.Equal(0, early.Find(FindingNames.Recall, "ReachGoal").Hits);
        Assert.True(early.Find(FindingNames.Precision, "ReachGoal").Trials > 20);
        Assert.Equal(1, early.Find(FindingNames.Precision, "FetchKey").Value);

        var always = Verify.Default(Verify.Corridor2(fetchKey: _ => 1));
        Assert.Equal((0, 60), (always.Find(FindingNames.Precision, "FetchKey").Hits, always.Find(FindingNames.Precision, "FetchKey").Trials));
    }

    [Fact]
    public void The_return_is_held_against_the_environments_own()
    {
        Assert.InRange(Verify.Default(Verify.Corridor2()).Find(FindingNames.EnvironmentReturn).Value, 0.8, 1);
        Assert.InRange(Verify.Default(Verify.Reward(("Wrong", o => Corridor.Agent(o) < 2 ? 1 : 0))).Find(FindingNames.EnvironmentReturn).Value, -1, 0);
        var set = Corridor.Set();
        TrajectorySet unpaid = new([.. set.Expert.Select(t => t with { Return = null })], [.. set.Random.Select(t => t with { Return = null })]);
        Assert.DoesNotContain(Verify.Default(Verify.Corridor2(), unpaid).Evidence.Findings, f => f.Name == FindingNames.EnvironmentReturn);
    }

    [Fact]
    public void Copies_count_once()
    {
        var expert = Corridor.Expert(0);
        var set = Corridor.Set() with { Expert = [.. Enumerable.Range(0, 20).Select(i => expert with { Name = $"expert/copy_{i}" })] };
        var verdict = Verify.Default(Verify.Corridor2(), set);
        Assert.Equal((1, FindingOutcome.Warned), (verdict.Find(FindingNames.ExpertCompletion).Trials, verdict.Find(FindingNames.ExpertCompletion).Outcome));
        Assert.Equal("1 of 20 expert episodes are different; copies count once (5 %)", verdict.Find(FindingNames.DistinctEpisodes).Text);
        Assert.Equal(60, verdict.Evidence.TrajectoryHashes.Length);
        Assert.Equal(20, Verify.With(VerificationOptions.Paper, Verify.Corridor2(), set).Find(FindingNames.PaperExpert).Trials);
        Assert.DoesNotContain(Verify.Default(Verify.Corridor2()).Evidence.Findings, f => f.Name == FindingNames.DistinctEpisodes);
    }

    [Fact]
    public void Copies_of_pictures_with_another_mission_are_no_copies()
    {
        var expert = Corridor.Expert(0);
        var set = Corridor.Set() with { Expert = [expert with { Mission = "a" }, expert with { Mission = "b" }] };
        Assert.Equal(2, Verify.Default(Verify.Corridor2(), set).Find(FindingNames.ExpertCompletion).Trials);
    }

    [Fact]
    public void Fuel_is_told_where_it_is_measured()
    {
        var verdict = new RewardVerifier(new ClockHost(FuncHost.Instance, 0, fuel: 40), VerificationOptions.Default).Verify(Verify.Corridor2(), Corridor.Set(), default);
        Assert.Equal("a call of FetchKey costs 40 units of fuel in the median, 40 at most", verdict.Find(FindingNames.Fuel, "FetchKey").Text);
        Assert.DoesNotContain(Verify.Default(Verify.Corridor2()).Evidence.Findings, f => f.Name == FindingNames.Fuel);
    }

    [Fact]
    public void Another_process_has_to_answer_with_the_same_bits()
    {
        Verdict With(double step) => new RewardVerifier(FuncHost.Instance, VerificationOptions.Default, new ClockHost(FuncHost.Instance, step)).Verify(Verify.Corridor2(), Corridor.Set(), default);
        Assert.Equal(FindingOutcome.Passed, With(0).Find(FindingNames.AnotherProcess, "FetchKey").Outcome);
        Assert.True(With(0).Accepted);
        var apart = With(1e-15);
        Assert.Equal(FindingOutcome.Failed, apart.Find(FindingNames.AnotherProcess, "FetchKey").Outcome);
        Assert.All(apart.Cases(FindingNames.AnotherProcess, "FetchKey"), c => Assert.Contains("in another process", c.Value));
        Assert.DoesNotContain(Verify.Default(Verify.Corridor2()).Evidence.Findings, f => f.Name == FindingNames.AnotherProcess);
    }

    [Fact]
    public void Folders_whose_returns_are_upset_are_suspected()
    {
        var set = Corridor.Set();
        TrajectorySet upset = new(
            [.. set.Expert.Select(t => t with { Success = null, Return = -20 })], [.. set.Random.Select(t => t with { Success = null, Return = -5 })]);
        Assert.Contains(Verify.Default(Verify.Corridor2(), upset).Evidence.Findings, f => f.Name == FindingNames.Labels && f.Outcome is FindingOutcome.Warned && f.Text.EndsWith("may be swapped"));
        Assert.DoesNotContain(Verify.Default(Verify.Corridor2()).Evidence.Findings, f => f.Name == FindingNames.Labels);
    }

    [Fact]
    public void Trajectories_of_another_size_are_counted()
    {
        var set = Corridor.Set();
        var odd = set.Random[3] with { Frames = new MemoryFrames(new(4, 4), new byte[96]) };
        var error = Assert.Throws<Core.InputException>(() => Verify.Default(Verify.Corridor2(), set with { Random = [.. set.Random.Take(3), odd, odd with { Hash = "other" }] }));
        Assert.Equal("random/ep_003: found frames of 4×4 (and 1 more of 25 trajectories of another size), expected 10×1, the size of the task's pictures", error.Message);
    }
}
