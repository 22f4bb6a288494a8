using CaR.Testing;

namespace CaR.Cli.Tests.Verbs;

/// <summary><c>car bench verifier</c>, on a zoo of two.</summary>
public sealed class BenchVerifierTests : IDisposable
{
    private const string Good = "- { folder: lavagap-s5/good-palette, label: good, defect: none, why: 'The agent stands on the goal.' }\n";
    private const string Bad = "- { folder: lavagap-s5/bad-goal-in-view, label: bad, defect: true-at-start, why: 'A lit goal is not reached.' }\n";

    private readonly TempFolder _zoo = new();

    public BenchVerifierTests()
    {
        foreach (var name in new[] { "good-palette", "bad-goal-in-view" })
        {
            foreach (var file in Directory.GetFiles(Path.Combine(Samples.Root, "tests/CaR.Verification.Zoo/lavagap-s5", name)))
                File.Copy(file, _zoo[$"lavagap-s5/{name}/{Path.GetFileName(file)}"]);
        }
    }

    public void Dispose() => _zoo.Dispose();

    [Fact]
    public void VerdictsAreHeldAgainstLabels()
    {
        var result = Run(Good + Bad, "--json");
        Assert.Equal((0, ""), (result.Code, result.Error));
        var score = result.Json[0];
        Assert.Equal(["default", "paper"], result.Json.EnumerateArray().Select(s => s.GetProperty("preset").GetString()));
        Assert.Equal(1, score.GetProperty("accepted_good").GetProperty("hits").GetInt32());
        Assert.Equal((0, 0.95), (score.GetProperty("accepted_bad").GetProperty("hits").GetInt32(), Math.Round(score.GetProperty("accepted_bad").GetProperty("upper").GetDouble(), 6)));
        Assert.Equal(1, score.GetProperty("by_defect").GetProperty("true-at-start").GetProperty("trials").GetInt32());
        Assert.Contains("done at start", score.GetProperty("verdicts")[1].GetProperty("decided").ToString());
        Assert.Equal(0, score.GetProperty("verdicts")[0].GetProperty("truth").GetProperty("missed").GetInt32());
    }

    [Fact]
    public void EveryWrongVerdictIsTold()
    {
        // The labels are exchanged, so that both verdicts are wrong.
        var result = Run((Good + Bad).Replace("label: good", "label: x").Replace("label: bad", "label: good").Replace("label: x", "label: bad"), "--preset", "default");
        Assert.Equal((0, ""), (result.Code, result.Error));
        Assert.Contains("default, wrong verdicts: 2", result.Output);
        Assert.Contains("lavagap-s5/good-palette  accepted; none: The agent stands on the goal.", result.Output);
        Assert.Contains("lavagap-s5/bad-goal-in-view  rejected; true-at-start: A lit goal is not reached.", result.Output);
        Assert.DoesNotContain("paper", result.Output);
    }

    [Fact]
    public void OtherRecordingsMayBeGiven()
    {
        foreach (var episode in new[] { "expert/ep_000", "expert/ep_001", "random/ep_000" })
            File.Copy(Path.Combine(Samples.Root, $"environments/lavagap-s5/recordings/{episode}.npz"), _zoo[$"others/lavagap-s5/{episode}.npz"]);
        var truth = Run(Good, "--json", "--preset", "paper", "--trajectories", _zoo["others"]).Json[0].GetProperty("verdicts")[0].GetProperty("truth");
        Assert.Equal((2, 1), (truth.GetProperty("successes").GetInt32(), truth.GetProperty("failures").GetInt32()));
    }

    [Fact]
    public void WhatDoesNotCompileIsRejected()
    {
        File.WriteAllText(_zoo["lavagap-s5/bad-goal-in-view/ReachGoal.cs"], "nonsense");
        var verdict = Run(Bad, "--json", "--preset", "paper").Json[0].GetProperty("verdicts")[0];
        Assert.False(verdict.GetProperty("accepted").GetBoolean());
        Assert.Contains("ReachGoal.cs", verdict.GetProperty("decided").ToString());
    }

    [Fact]
    public void WhatCannotBeUsedIsTold()
    {
        Run(Good.Replace("good-palette", "good-gone")).IsBadInput("zoo.yaml", "lavagap-s5/good-gone", "a folder of C# programs");
        Run(Good, "--preset", "lax").IsBadInput("lax", "paper");
        Run(Good, "--trajectories", _zoo["nowhere"]).IsBadInput("nowhere", "no such folder");
        Car.Run("bench", "verifier", "--zoo", _zoo["nowhere"]).IsBadInput("nowhere", "no such folder");
    }

    private Car.Result Run(string list, params string[] more)
    {
        File.WriteAllText(_zoo["zoo.yaml"], list);
        return Car.Run(["bench", "verifier", "--zoo", _zoo.Root, .. more]);
    }
}
