using System.Collections.Concurrent;
using CaR.Core.Compiling;
using CaR.Core.Verdicts;
using CaR.Rewards;
using CaR.Testing;

namespace CaR.Verification.Tests;

/// <summary>One good program is accepted; each defect is rejected, for the right reason, and blamed on the right sub-task.</summary>
public sealed class DefectTests
{
    [Fact]
    public void A_right_reward_is_accepted_without_a_warning()
    {
        var verdict = Verify.Default(Verify.Corridor2());
        // Single pixels at fixed places, of which the corridor is made, survive neither JPEG nor a shift; nothing else is worth a word.
        string[] fragile = [FindingNames.Invariance("shift by one pixel"), FindingNames.Invariance("JPEG at quality 90")];
        Assert.Empty(verdict.Evidence.Findings.Where(f => f.Outcome is (FindingOutcome.Failed or FindingOutcome.Warned) && !fragile.Contains(f.Name)).Select(f => f.Text));
        Assert.True(verdict.Accepted);
        Assert.Empty(verdict.Evidence.Cases);
        Assert.Equal(1, verdict.Find(FindingNames.PreferenceAccuracy).Value);
    }

    [Fact]
    public void A_right_but_sparse_reward_is_accepted()
    {
        var verdict = Verify.Default(Verify.Corridor2(o => Corridor.HasKey(o) ? 1 : double.NaN, o => Corridor.Agent(o) == 9 ? 1 : 0));
        Assert.Equal(FindingOutcome.Failed, verdict.Find(FindingNames.Abstention, "FetchKey").Outcome);

        verdict = Verify.Default(Verify.Corridor2(o => Corridor.HasKey(o) ? 1 : 0, o => Corridor.Agent(o) == 9 ? 1 : 0));
        Assert.True(verdict.Accepted);
        Assert.Equal(2, verdict.Find(FindingNames.DistinctValues, "ReachGoal").Value);
    }

    [Fact]
    public void Always_true() => Rejected(Verify.Corridor2(reachGoal: _ => 1), FindingNames.DoneAtStart, "ReachGoal", frame: 0, value: "1");

    [Fact]
    public void Never_true()
    {
        var verdict = Rejected(Verify.Corridor2(reachGoal: o => 0.9 * Corridor.ReachGoal(o)), FindingNames.ExpertCompletion, "ReachGoal", value: "0.9");
        Assert.Equal(FindingOutcome.Failed, verdict.Find(FindingNames.SubTaskCompletion, "ReachGoal").Outcome);
        Assert.Equal(FindingOutcome.Passed, verdict.Find(FindingNames.SubTaskCompletion, "FetchKey").Outcome);
    }

    [Fact]
    public void Stuck_in_the_middle_shows_the_largest_change_and_the_last_frame()
    {
        var verdict = Rejected(Verify.Corridor2(fetchKey: _ => 0.5), FindingNames.ExpertCompletion, "FetchKey", value: "0.5");
        var expert = Corridor.Expert(0);
        var cases = verdict.Cases(FindingNames.ExpertCompletion).Where(c => c.Trajectory == expert.Name).ToArray();
        // The agent steps onto the key on frame 3: one more pixel changes there than in any other step.
        Assert.Contains(cases, c => c.Frame == 3);
        Assert.Contains(cases, c => c.Frame == expert.Frames.Count - 1);
        Assert.StartsWith("no expert episode comes to", verdict.Find(FindingNames.SubTaskCompletion, "ReachGoal").Text);
    }

    [Fact]
    public void True_at_the_start() => Rejected(
        Verify.Corridor2(fetchKey: o => o.Now.Rgb24.SequenceEqual(o.Start.Rgb24) ? 1 : Corridor.FetchKey(o)),
        FindingNames.DoneAtStart,
        "FetchKey",
        frame: 0);

    [Fact]
    public void Pays_standing_still() => Rejected(
        Verify.Reward(("ReachGoal", o => Corridor.Agent(o) == 5 ? 1 : 0.5)), FindingNames.RandomFalseCompletion, "ReachGoal");

    [Fact]
    public void Wrong_sign() => Rejected(
        Verify.Corridor2(reachGoal: o => Corridor.Agent(o) == 9 ? 1 : 0.9 - Corridor.ReachGoal(o)), FindingNames.Direction, "ReachGoal");

    [Fact]
    public void Complete_too_early() => Rejected(
        Verify.Corridor2(reachGoal: o => Corridor.Agent(o) > 5 ? 1 : 0), FindingNames.EarlyCompletion, "ReachGoal", value: "1");

    [Fact]
    public void Complete_a_step_early_is_within_the_margin() =>
        Assert.Equal(0, Verify.Default(Verify.Corridor2(reachGoal: o => Corridor.Agent(o) >= 8 ? 1 : 0)).Find(FindingNames.EarlyCompletion).Value);

    [Fact]
    public void A_step_early_every_time() => Rejected(
        Verify.Corridor2(reachGoal: o => Corridor.Agent(o) >= 8 ? 1 : 0), FindingNames.OftenEarly, "ReachGoal", value: "1");

    [Fact]
    public void Wrong_sign_of_few_values() => Rejected(
        Verify.Corridor2(reachGoal: o => Corridor.Agent(o) switch { 9 => 1, > 5 => 0.1, _ => 0.4 }), FindingNames.DirectionOfFew, "ReachGoal", value: "0.1");

    [Fact]
    public void Right_sign_of_few_values() =>
        Assert.True(Verify.Default(Verify.Corridor2(reachGoal: o => Corridor.Agent(o) switch { 9 => 1, > 5 => 0.4, _ => 0.1 })).Accepted);

    [Fact]
    public void Only_the_last_sub_task_is_right() => Rejected(
        Verify.Corridor2(fetchKey: o => Corridor.Agent(o) == 9 ? 1 : 0), FindingNames.DoneBeforeTurn, "ReachGoal", value: "1");

    [Fact]
    public void Hidden_state()
    {
        var seen = new ConcurrentDictionary<Observation, bool>();
        Rejected(
            Verify.Corridor2(reachGoal: o => Corridor.Agent(o) == 9 ? 1 : seen.TryAdd(o, true) ? 0.25 : 0.5),
            FindingNames.Determinism,
            "ReachGoal");
    }

    [Fact]
    public void Throws()
    {
        var verdict = Rejected(
            Verify.Corridor2(fetchKey: o => Corridor.Agent(o) == 4 ? throw new InvalidOperationException("no contour") : Corridor.FetchKey(o)),
            FindingNames.Exceptions,
            "FetchKey",
            value: "InvalidOperationException: no contour");
        Assert.Single(verdict.Cases(FindingNames.Exceptions));
    }

    [Theory]
    [InlineData(1.5)]
    [InlineData(-0.001)]
    [InlineData(double.PositiveInfinity)]
    public void Values_out_of_range(double value) => Rejected(
        Verify.Corridor2(fetchKey: o => Corridor.HasKey(o) && Corridor.Agent(o) == 7 ? value : Corridor.FetchKey(o)), FindingNames.ValueRange, "FetchKey");

    [Fact]
    public void Rounding_beyond_one_is_in_range() =>
        Assert.True(Verify.Default(Verify.Corridor2(reachGoal: o => Corridor.ReachGoal(o) * (1 + 1e-12))).Accepted);

    [Fact]
    public void Cannot_tell_ever() => Rejected(Verify.Corridor2(fetchKey: _ => double.NaN), FindingNames.ExpertCompletion, "FetchKey", value: "NaN");

    [Fact]
    public void Order_swapped()
    {
        // Both conditions last once they hold, so the session completes both at once: only the order tells.
        var reward = Verify.Reward(
            ("ReachGoal", o => Corridor.HasKey(o) && Corridor.Agent(o) == 9 ? 1 : 0),
            ("FetchKey", o => Corridor.HasKey(o) ? 1 : 0));
        Rejected(reward, FindingNames.DoneBeforeTurn, "FetchKey", value: "1");
    }

    [Fact]
    public void Random_walks_complete_what_forgets_the_key()
    {
        var verdict = Rejected(Verify.Corridor2(reachGoal: o => Corridor.Agent(o) is 3 or 9 ? 1 : 0), FindingNames.RandomFalseCompletion, "ReachGoal");
        Assert.All(verdict.Cases(FindingNames.RandomFalseCompletion), c => Assert.StartsWith("random/", c.Trajectory));
    }

    [Fact]
    public void Sub_tasks_done_on_one_frame_of_a_false_completion_are_all_blamed()
    {
        static double Jump(Observation o) => Corridor.Agent(o) is 8 or 9 ? 1 : 0;
        var verdict = Verify.Default(Verify.Reward(("FetchKey", o => Corridor.HasKey(o) ? 1 : 0), ("Walk", Jump), ("Arrive", Jump)));
        Assert.Equal(["Arrive", "Walk"], verdict.Cases(FindingNames.RandomFalseCompletion).Select(c => c.SubTask).Distinct());
    }

    private static Verdict Rejected(CompiledReward reward, string finding, string subTask, int? frame = null, string? value = null)
    {
        var verdict = Verify.Default(reward);
        Assert.False(verdict.Accepted);
        Assert.Contains(verdict.Evidence.Findings, f => f.Name == finding && f.Outcome is FindingOutcome.Failed && (f.SubTask is null || f.SubTask == subTask));
        // A frame may already stand under another finding of the same sub-task, but the sub-task is always shown its frames.
        var cases = verdict.Evidence.Cases.Where(c => c.SubTask == subTask).ToArray();
        Assert.NotEmpty(cases);
        Assert.All(verdict.Evidence.Cases, c => Assert.NotEmpty(c.Expected));
        if (frame is { } at) Assert.Contains(cases, c => c.Frame == at);
        if (value is not null) Assert.Contains(cases, c => c.Value == value);
        return verdict;
    }
}
