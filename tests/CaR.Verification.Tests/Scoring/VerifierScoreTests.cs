using CaR.Verification.Scoring;

namespace CaR.Verification.Tests.Scoring;

public sealed class VerifierScoreTests
{
    private static readonly TruthComparison s_right = new(3, 0, 4, 0, 0);
    private static readonly TruthComparison s_false = new(3, 0, 4, 1, 0);

    private static readonly VerifierScore s_score = new("default",
    [
        Scored("push", "none", isGood: true, accepted: true, s_right),
        Scored("push", "none", isGood: true, accepted: false, s_right),
        Scored("push", "wrong-sign", isGood: false, accepted: true, s_false),
        Scored("reach", "wrong-sign", isGood: false, accepted: false, s_false),
        Scored("reach", "crash", isGood: false, accepted: false, null),
    ]);

    [Fact]
    public void Shares_are_of_those_they_speak_of()
    {
        Assert.Equal((new(1, 2), new(1, 3)), (s_score.AcceptedGood, s_score.AcceptedBad));
        Assert.Equal((new(1, 2), new(2, 3)), (s_score.AcceptedRight, s_score.RejectedWrong));
        Assert.Equal([("crash", new(0, 1)), ("wrong-sign", new(1, 2))], s_score.ByDefect.Select(of => (of.Key, of.Value)));
        Assert.Equal([("push", new(1, 2), new(1, 1)), ("reach", new(0, 0), new(0, 2))], s_score.ByTask.Select(of => (of.Key, of.Value.Good, of.Value.Bad)));
        Assert.Equal([1, 2], s_score.Wrong.Select(v => s_score.Verdicts.IndexOf(v)));
    }

    [Fact]
    public void Bounds_are_those_of_Clopper_and_Pearson()
    {
        // 1 − 0.05^(1/58) and its mirror: the closed forms at the ends.
        Assert.Equal(1 - Math.Pow(0.05, 1 / 58.0), new Share(0, 58).Upper, 1e-9);
        Assert.Equal(Math.Pow(0.05, 1 / 38.0), new Share(38, 38).Lower, 1e-9);
        Assert.True(double.IsNaN(new Share(0, 0).Value));
    }

    private static ScoredVerdict Scored(string task, string defect, bool isGood, bool accepted, TruthComparison? truth) =>
        new(task, "one", isGood, defect, accepted, [], [], truth);
}
