using CaR.Core.Compiling;
using CaR.Core.Verdicts;
using CaR.Testing;

namespace CaR.Verification.Tests.Invariances;

/// <summary>For each change a program that minds it and one that does not; neither is rejected for it.</summary>
public sealed class InvarianceTests
{
    /// <summary>Hears of the end and looks at nothing: single pixels, of which the corridor is made, survive neither JPEG nor a shift.</summary>
    private static readonly CompiledReward s_told = Verify.Reward(("End", o => o.Terminated ? 1 : 0));

    [Fact]
    public void Brighter() => Minds("brightness +8", Exactly(blackBelow: 1));

    [Fact]
    public void Darker() => Minds("brightness −8", Exactly(red: 255));

    [Fact]
    public void Noise() => Minds("noise of 2 levels", Exactly(red: 255));

    [Fact]
    public void Jpeg() => Minds("JPEG at quality 90", Exactly(red: 255), s_told);

    [Fact]
    public void Shift()
    {
        // The corridor's places are fixed: the key is taken on one of them alone.
        var caught = Verify.Corridor2(fetchKey: o => Corridor.Agent(o) == 2 ? 1 : 0);
        Assert.Equal(20, Row(caught, "shift by one pixel").Lost);
        Minds("shift by one pixel", caught, s_told);
    }

    [Fact]
    public void A_completion_that_appears_is_counted_too()
    {
        var verdict = Verify.Default(Verify.Reward(("Dark", o => o.Now.Rgb24[0] is > 0 and < 128 || Corridor.Agent(o) == 9 ? 1 : 0)));
        var row = verdict.Evidence.Invariances.Single(i => i.Name == "brightness +8");
        Assert.True(row.Gained > 0);
        Assert.Equal(0, row.Frame);
    }

    [Fact]
    public void A_flip_is_a_warning_with_its_frame_and_never_rejects()
    {
        var verdict = Verify.Default(Exactly(red: 255));
        var finding = verdict.Find(FindingNames.Invariance("noise of 2 levels"));
        Assert.True(verdict.Accepted);
        Assert.Equal(FindingOutcome.Warned, finding.Outcome);
        Assert.Contains("(expert/ep_0", finding.Text);
        var row = verdict.Evidence.Invariances.Single(i => i.Name == "noise of 2 levels");
        Assert.Equal((60, 0), (row.Episodes, row.Gained));
        Assert.NotNull(row.Frame);
        Assert.InRange(row.MeanChange, 1e-6, row.MaxChange);
    }

    [Fact]
    public void Scale_is_not_tried_and_says_why()
    {
        var row = Verify.Default(Verify.Corridor2()).Evidence.Invariances[^1];
        Assert.Equal(("other integer scale", 0), (row.Name, row.Episodes));
        Assert.StartsWith("not tried", row.Reason);
    }

    /// <summary>The corridor's goal, by an agent of one very red on one very black.</summary>
    private static CompiledReward Exactly(int red = 128, int blackBelow = 128) => Verify.Corridor2(reachGoal: o =>
        o.Now.Rgb24[27] >= red && o.Now.Rgb24[0] < blackBelow ? 1 : Corridor.Agent(o) == 9 ? 0.9 : 0);

    private static void Minds(string change, CompiledReward caught, CompiledReward? unmoved = null)
    {
        Assert.True(Row(caught, change).Lost > 0);
        var right = Row(unmoved ?? Verify.Corridor2(), change);
        Assert.Equal((0, 0), (right.Lost, right.Gained));
    }

    private static InvarianceResult Row(CompiledReward reward, string change) => Verify.Default(reward).Evidence.Invariances.Single(i => i.Name == change);
}
