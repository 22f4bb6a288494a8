using CaR.Core;
using CaR.Core.Trajectories;
using CaR.Core.Verdicts;
using CaR.Testing;

namespace CaR.Verification.Tests;

public sealed class RewardVerifierTests
{
    [Fact]
    public void Too_few_trajectories_warn_and_say_how_many_are_needed()
    {
        var verdict = Verify.Default(Verify.Corridor2(), Corridor.Set(expert: 9, random: 20));
        Assert.True(verdict.Accepted);
        Assert.Equal(FindingOutcome.Warned, verdict.Find(FindingNames.ExpertCompletion).Outcome);
        Assert.EndsWith("; 14 clean expert episodes needed for 80 %, you have 9", verdict.Find(FindingNames.ExpertCompletion).Text);
        Assert.EndsWith("; 29 clean random runs needed for 10 %, you have 20", verdict.Find(FindingNames.RandomFalseCompletion).Text);
    }

    [Fact]
    public void Too_few_trajectories_reject_when_strict() =>
        Assert.False(Verify.With(VerificationOptions.Strict, Verify.Corridor2(), Corridor.Set(expert: 9, random: 20)).Accepted);

    [Fact]
    public void Strict_accepts_a_right_reward_on_enough_trajectories() =>
        Assert.True(Verify.With(VerificationOptions.Strict, Verify.Corridor2(), Corridor.Set(expert: 30, random: 60)).Accepted);

    [Fact]
    public void Fewer_recordings_never_make_the_rule_milder()
    {
        // One false completion of 20 is rejected, as it is of 40.
        var reward = Verify.Reward(("Linger", o => Corridor.Agent(o) == 9 || (Corridor.Agent(o) == 0 && !Corridor.HasKey(o)) ? 1 : 0));
        var lucky = Corridor.Walk("random/lucky", TrajectoryKind.Random, [5, 6, 0]);
        foreach (var random in new[] { 5, 20, 40 })
        {
            var set = Corridor.Set(random: random - 1);
            TrajectorySet with = set with { Random = [.. Enumerable.Range(0, random - 1).Select(i => Corridor.Walk($"random/still_{i}", TrajectoryKind.Random, [5, 5])), lucky] };
            var finding = Verify.Default(reward, with).Find(FindingNames.RandomFalseCompletion);
            Assert.Equal((1, random, FindingOutcome.Failed), (finding.Hits, finding.Trials, finding.Outcome));
        }
    }

    [Fact]
    public void Honest_random_successes_leave_the_count_and_are_recalled()
    {
        var set = Corridor.Set();
        var honest = Corridor.Walk("random/honest", TrajectoryKind.Random, [5, 4, 3, 2, 3, 4, 5, 6, 7, 8, 9]);
        var verdict = Verify.Default(Verify.Corridor2(), set with { Random = set.Random.Add(honest) });
        Assert.True(verdict.Accepted);
        Assert.Equal(40, verdict.Find(FindingNames.RandomFalseCompletion).Trials);
        Assert.Equal((1, 1), (verdict.Find(FindingNames.RandomRecall).Hits, verdict.Find(FindingNames.RandomRecall).Trials));
    }

    [Fact]
    public void Without_a_word_on_success_the_return_tells_a_random_negative()
    {
        var set = Corridor.Set(random: 30);
        Trajectory honest = Corridor.Walk("random/paid", TrajectoryKind.Random, [5, 4, 3, 2, 3, 4, 5, 6, 7, 8, 9]) with { Success = null };
        var random = set.Random.Select(t => t with { Success = null }).Append(honest);
        Assert.Equal(30, Verify.Default(Verify.Corridor2(), set with { Random = [.. random] }).Find(FindingNames.RandomFalseCompletion).Trials);
    }

    [Fact]
    public void Experts_that_failed_are_no_positives_and_are_told()
    {
        var set = Corridor.Set();
        var failed = Corridor.Walk("expert/failed", TrajectoryKind.Expert, [5, 4, 3, 2, 3]);
        var verdict = Verify.Default(Verify.Corridor2(), set with { Expert = set.Expert.Add(failed) });
        Assert.True(verdict.Accepted);
        Assert.Equal(20, verdict.Find(FindingNames.ExpertCompletion).Trials);
        Assert.Equal(1, verdict.Find(FindingNames.Labels).Hits);
    }

    [Fact]
    public void Swapped_folders_are_suspected()
    {
        var set = Corridor.Set();
        var swapped = new TrajectorySet([.. set.Random.Take(9), Corridor.Expert(30)], [.. set.Expert]);
        var labels = Verify.Default(Verify.Corridor2(), swapped).Evidence.Findings.Where(f => f.Name == FindingNames.Labels).ToArray();
        Assert.Equal(2, labels.Length);
        Assert.All(labels, f => Assert.Equal(FindingOutcome.Warned, f.Outcome));
        Assert.EndsWith("the random folder may hold experts", labels[1].Text);
    }

    [Fact]
    public void An_episode_in_both_folders_is_told()
    {
        var set = Corridor.Set();
        var verdict = Verify.Default(Verify.Corridor2(), set with { Random = set.Random.Add(set.Expert[0]) });
        Assert.Contains(verdict.Evidence.Findings, f => f.Name == FindingNames.Labels && f.Outcome is FindingOutcome.Warned && f.Text.Contains(set.Expert[0].Name));
    }

    [Fact]
    public void Recordings_that_run_on_are_not_judged_for_an_early_end()
    {
        var set = Corridor.Set();
        TrajectorySet runningOn = set with { Expert = [.. set.Expert.Select(t => t with { Terminated = false })] };
        var finding = Verify.Default(Verify.Corridor2(reachGoal: o => Corridor.Agent(o) > 5 ? 1 : 0), runningOn).Find(FindingNames.EarlyCompletion);
        Assert.Equal((1, FindingOutcome.Reported), (finding.Value, finding.Outcome));
    }

    [Fact]
    public void An_expert_that_begins_on_its_goal_does_not_count_against_the_last_sub_task()
    {
        var set = Corridor.Set(expert: 5, random: 5);
        var at = Enumerable.Range(0, 5).Select(i => Corridor.Expert(0) with { Name = $"expert/at_{i}", Hash = $"at_{i}", Frames = new MemoryFrames(Corridor.Size, GoalPictures()) });
        var verdict = Verify.Default(Verify.Corridor2(), set with { Expert = [.. set.Expert, .. at] });
        Assert.Equal(10, verdict.Find(FindingNames.DoneAtStart, "ReachGoal").Trials);
        Assert.Equal(FindingOutcome.Passed, verdict.Find(FindingNames.DoneAtStart, "ReachGoal").Outcome);
    }

    [Fact]
    public void Every_threshold_in_force_is_listed()
    {
        var evidence = Verify.Default(Verify.Corridor2()).Evidence;
        Assert.Equal("default", evidence.Preset);
        Assert.Equal(0.80, evidence.Thresholds[nameof(VerificationOptions.ExpertCompletion)]);
        Assert.Equal(21, evidence.Thresholds.Count);
        Assert.Equal(60, evidence.TrajectoryHashes.Length);
        Assert.Equal(evidence.TrajectoryHashes.Order(StringComparer.Ordinal), evidence.TrajectoryHashes);
    }

    [Fact]
    public void The_same_twice_gives_the_same_evidence()
    {
        Evidence[] twice = [Verify.Default(Verify.Corridor2()).Evidence, Verify.Default(Verify.Corridor2()).Evidence];
        Assert.Equal(twice[0].Findings.AsEnumerable(), twice[1].Findings);
    }

    [Fact]
    public void Every_number_can_be_written_as_json()
    {
        var verdict = Verify.Default(Verify.Reward(("Only", _ => double.NaN)), Corridor.Set(expert: 1, random: 1));
        Assert.All(verdict.Evidence.Findings, f => Assert.True(double.IsFinite(f.Value), f.Name));
    }

    [Fact]
    public void A_single_frame_is_verified_like_any_other()
    {
        var still = Corridor.Walk("expert/one", TrajectoryKind.Expert, [5]) with { Success = null };
        var verdict = Verify.Default(Verify.Corridor2(), Corridor.Set() with { Expert = [still] });
        Assert.False(verdict.Accepted);
    }

    [Fact]
    public void Frames_of_another_size_are_refused()
    {
        var other = Corridor.Expert(0) with { Frames = new MemoryFrames(new(4, 4), new byte[96]) };
        var error = Assert.Throws<InputException>(() => Verify.Default(Verify.Corridor2(), Corridor.Set() with { Expert = [other] }));
        Assert.Equal("expert/ep_000: found frames of 4×4, expected 10×1, the size of the task's pictures", error.Message);
    }

    [Fact]
    public void Nothing_to_judge_by_is_refused()
    {
        var set = Corridor.Set(expert: 2, random: 2);
        Assert.Throws<InputException>(() => Verify.Default(Verify.Corridor2(), set with { Expert = [] }));
        Assert.Throws<InputException>(() => Verify.Default(Verify.Corridor2(), set with { Random = [] }));
        Assert.Throws<InputException>(() => Verify.Default(Verify.Corridor2(), set with { Expert = [.. set.Expert.Select(t => t with { Success = false })] }));
        var empty = Corridor.Expert(0) with { Frames = new MemoryFrames(Corridor.Size, ReadOnlyMemory<byte>.Empty) };
        Assert.Throws<InputException>(() => Verify.Default(Verify.Corridor2(), set with { Expert = [empty] }));
    }

    [Fact]
    public void A_cancelled_verification_stops()
    {
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();
        Assert.ThrowsAny<OperationCanceledException>(() => new RewardVerifier(FuncHost.Instance, VerificationOptions.Default).Verify(Verify.Corridor2(), Corridor.Set(), cancelled.Token));
    }

    private static byte[] GoalPictures()
    {
        var picture = Corridor.Walk("goal", TrajectoryKind.Expert, [2, 9]).Frames.Read().Last().ToArray();
        return [.. picture, .. picture];
    }
}
