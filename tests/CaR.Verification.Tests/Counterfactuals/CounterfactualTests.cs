using CaR.Core.Compiling;
using CaR.Core.Trajectories;
using CaR.Core.Verdicts;
using CaR.Rewards;
using CaR.Testing;

namespace CaR.Verification.Tests.Counterfactuals;

/// <summary>For each alteration a program that calls it complete and one that does not.</summary>
public sealed class CounterfactualTests
{
    private static readonly TrajectorySet s_set = Corridor.Set();

    /// <summary>Experts from several places, each with a mission.</summary>
    private static readonly TrajectorySet s_varied = s_set with
    {
        Expert =
        [
            .. Enumerable.Range(0, 20).Select(i => Corridor.Walk(
                $"expert/from_{i}",
                TrajectoryKind.Expert,
                [.. Enumerable.Repeat(4 + (i % 3), i), .. Enumerable.Range(2, 3 + (i % 3)).Reverse(), .. Enumerable.Range(3, 7)]) with { Mission = $"from {4 + (i % 3)}" }),
        ],
    };

    [Fact]
    public void Frozen_first_frame()
    {
        var caught = Row(Verify.Reward(("A", o => Corridor.Agent(o) is 5 or 9 ? 1 : 0)), "frozen first frame");
        Assert.Equal((20, 20, true, FindingOutcome.Failed), (caught.Built, caught.Completed, caught.Gates, caught.Outcome));
        var right = Row(Verify.Corridor2(), "frozen first frame");
        Assert.Equal((20, 0, FindingOutcome.Passed), (right.Built, right.Completed, right.Outcome));
        Assert.True(right.PotentialChange < -0.5);
    }

    [Fact]
    public void A_gate_that_fails_rejects_and_brings_the_recorded_frame()
    {
        var verdict = Verify.Default(Verify.Corridor2(reachGoal: o => Corridor.HasKey(o) && Corridor.Agent(o) > 4 ? 1 : 0));
        Assert.Equal(FindingOutcome.Failed, verdict.Find(FindingNames.Counterfactual("cut before its end")).Outcome);
        Assert.Contains(verdict.Evidence.Cases, c => c.SubTask == "ReachGoal" && c.Frame == 6 && c.Trajectory == "expert/ep_000");
    }

    [Fact]
    public void Cut_before_its_end()
    {
        Assert.Equal(20, Row(Verify.Corridor2(reachGoal: o => Corridor.Agent(o) > 5 ? 1 : 0), "cut before its end").Completed);
        Assert.Equal(0, Row(Verify.Corridor2(), "cut before its end").Completed);
    }

    [Fact]
    public void What_is_only_told_never_rejects()
    {
        var verdict = Verify.Default(Verify.Corridor2());
        Assert.True(verdict.Accepted);
        Assert.All(verdict.Evidence.Counterfactuals.Where(c => !c.Gates), c => Assert.Equal(FindingOutcome.Reported, c.Outcome));
        Assert.Contains(verdict.Evidence.Counterfactuals, c => c is { Gates: false, Completed: > 0 });
        Assert.Equal(["frozen first frame", "cut before its end"], verdict.Evidence.Counterfactuals.Where(c => c.Gates).Select(c => c.Name));
    }

    [Fact]
    public void End_flag_alone() => Apart(
        "end flag alone", caught: Verify.Reward(("A", o => o.Terminated ? 1 : 0)), right: Verify.Reward(("A", o => o.Terminated && Corridor.Agent(o) == 9 ? 1 : 0)));

    [Fact]
    public void Reversed() => Apart("reversed", caught: Verify.Corridor2(), right: Verify.Corridor2(fetchKey: KeyGone));

    [Fact]
    public void Ending_of_another_episode() => Apart(
        "ending of another episode",
        caught: Verify.Reward(("ReachGoal", Corridor.ReachGoal)),
        // In most episodes the first half ends before the key is fetched: who has to see that happen is not fooled by its result.
        right: Verify.Corridor2(fetchKey: o => Corridor.Agent(o) == 2 ? 1 : 0));

    [Fact]
    public void Teleport() => Apart(
        "teleport",
        caught: Verify.Corridor2(fetchKey: o => Corridor.HasKey(o) ? 1 : 0, reachGoal: o => Corridor.Agent(o) == 4 ? 1 : 0),
        right: Verify.Corridor2());

    [Fact]
    public void Mission_exchanged() => Apart(
        "mission exchanged",
        caught: Verify.Corridor2(),
        right: Verify.Corridor2(reachGoal: o => Corridor.Agent(o) == 9 && o.Start.Rgb24[(o.Instruction[^1] - '0') * 3] >= 128 ? 1 : 0));

    [Fact]
    public void Mirrored() => Apart("mirrored left to right", caught: Verify.Reward(("Cover", GoalCovered)), right: Verify.Corridor2());

    [Fact]
    public void Two_colours_exchanged() => Apart("two colours exchanged", caught: Verify.Reward(("ReachGoal", Corridor.ReachGoal)), right: Verify.Reward(("Cover", GoalSeenThenCovered)));

    [Fact]
    public void Goal_erased() => Apart("goal erased", caught: Verify.Corridor2(), right: Verify.Reward(("Cover", GoalSeenThenCovered)));

    [Fact]
    public void Goal_moved() => Apart("goal moved", caught: Verify.Corridor2(), right: Verify.Reward(("Cover", GoalSeenThenCovered)));

    [Fact]
    public void Object_erased() => Apart("object erased", caught: Verify.Corridor2(), right: Verify.Corridor2(fetchKey: KeyGone));

    [Fact]
    public void Clips_of_long_episodes_keep_the_frames_that_decide()
    {
        var longer = s_set with { Expert = [.. Enumerable.Range(0, 15).Select(i => Corridor.Expert(100 + i))] };
        var verdict = Verify.With(VerificationOptions.Default with { ClipFrames = 12 }, Verify.Corridor2(), longer);
        var row = verdict.Evidence.Counterfactuals.Single(c => c.Name == "cut before its end");
        Assert.Equal((15, 0), (row.Built, row.Completed));
        var early = Verify.With(VerificationOptions.Default with { ClipFrames = 12 }, Verify.Corridor2(reachGoal: o => Corridor.Agent(o) == 4 ? 1 : 0), longer);
        Assert.Equal(15, early.Evidence.Counterfactuals.Single(c => c.Name == "cut before its end").Completed);
    }

    [Fact]
    public void The_papers_rule_tries_none()
    {
        var evidence = Verify.With(VerificationOptions.Paper, Verify.Corridor2()).Evidence;
        Assert.True(evidence is { Counterfactuals.IsEmpty: true, Invariances.IsEmpty: true, Exploits.IsEmpty: true });
    }

    private static double KeyGone(Observation o) => o.Start.Rgb24[8] < 128 ? double.NaN : Corridor.HasKey(o) ? 1 : 0;

    private static double GoalCovered(Observation o) => Green(o.Now) ? 0 : 1;

    private static double GoalSeenThenCovered(Observation o)
    {
        for (var x = 0; x < Corridor.Size.Width; x++)
        {
            if (IsGreen(o.Start, x)) return o.Now.Rgb24[x * 3] >= 128 && x == 9 ? 1 : 0;
        }

        return double.NaN;
    }

    private static bool Green(Frame frame) => Enumerable.Range(0, Corridor.Size.Width).Any(x => IsGreen(frame, x));

    private static bool IsGreen(Frame frame, int x) => frame.Rgb24[(x * 3) + 1] >= 128;

    private static void Apart(string name, CompiledReward caught, CompiledReward right)
    {
        var (wrong, good) = (Row(caught, name, s_varied), Row(right, name, s_varied));
        Assert.True(wrong.Built > 0 && wrong.Completed > wrong.Built / 2, $"caught {wrong.Completed} of {wrong.Built}");
        Assert.True(good.Built > 0 && good.Completed < good.Built / 2, $"right {good.Completed} of {good.Built}");
    }

    private static CounterfactualResult Row(CompiledReward reward, string name, TrajectorySet? set = null) =>
        Verify.Default(reward, set ?? s_set).Evidence.Counterfactuals.Single(c => c.Name == name);
}
