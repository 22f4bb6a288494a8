using System.Collections.Immutable;
using CaR.Core.Publishing;
using CaR.Core.Verdicts;
using CaR.Testing;

namespace CaR.Core.Tests.Verdicts;

public sealed class VerdictTests
{
    [Theory]
    [InlineData(true, FindingOutcome.Passed, FindingOutcome.Reported)]
    [InlineData(true, FindingOutcome.Warned)]
    [InlineData(false, FindingOutcome.Passed, FindingOutcome.Failed)]
    [InlineData(false, FindingOutcome.Reported)]
    [InlineData(false)]
    public void FollowsFromTheFindings(bool accepted, params FindingOutcome[] outcomes)
    {
        Assert.Equal(accepted, Verdict.On(Evidence("h", outcomes)).Accepted);
    }

    [Fact]
    public void PublishesOnlyTheProgramThatTheVerdictSpeaksOf()
    {
        var program = RewardDoubles.Compiled(RewardDoubles.Task(), _ => 0);
        var own = (AcceptedVerdict)Verdict.On(Evidence(program.Hash, FindingOutcome.Passed));
        var other = (AcceptedVerdict)Verdict.On(Evidence("another hash", FindingOutcome.Passed));
        Assert.Same(own, new PublishedReward(program, own).Verdict);
        Assert.Throws<ArgumentException>(() => new PublishedReward(program, other));
    }

    private static Evidence Evidence(string hash, params FindingOutcome[] outcomes) => new(
        hash,
        "test",
        ImmutableSortedDictionary<string, double>.Empty,
        [],
        [.. outcomes.Select(o => new Finding("f", null, 0, null, null, null, null, null, o, "text"))],
        []);
}
