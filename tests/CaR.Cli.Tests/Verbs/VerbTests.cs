using CaR.Testing;

namespace CaR.Cli.Tests.Verbs;

/// <summary>The other verbs, on shipped rewards and real recordings.</summary>
public sealed class VerbTests
{
    private static readonly string s_doorkey = Path.Combine(Samples.Root, "environments/doorkey-8x8");

    private static string Shared(string task) =>
        Path.Combine(Samples.Shared ?? throw new DirectoryNotFoundException("the recordings of real environments are expected beside the clone, as ../shared"), task);

    [Fact]
    public void VerifyHoldsOnEpisodesThatTheMakingNeverSaw()
    {
        var result = Car.Run("verify", "doorkey-8x8", "--trajectories", Shared("minigrid/MiniGrid-DoorKey-8x8-v0"), "--json");
        Assert.Equal(0, result.Code);
        Assert.True(result.Json.GetProperty("accepted").GetBoolean());
        // 20 of 40 expert and 40 of 60 random episodes were shipped with the task, and so were seen.
        Assert.Equal(60, result.Json.GetProperty("left_out").GetArrayLength());
        Assert.Equal(40, result.Json.GetProperty("evidence").GetProperty("trajectory_hashes").GetArrayLength());
    }

    [Fact]
    public void VerifyNamesWhatItLeavesOut()
    {
        var result = Car.Run("verify", "doorkey-8x8", "--trajectories", Shared("minigrid/MiniGrid-DoorKey-8x8-v0"));
        Assert.Contains("left out, since the reward's making saw them: expert/ep_000", result.Output);
        Assert.Contains("judged on 20 expert and 20 random episodes", result.Output);
    }

    [Fact]
    public void VerifyJudgesTheGateAgainOnTheTasksOwnRecordings()
    {
        var result = Car.Run("verify", "doorkey-8x8", "--json");
        Assert.Equal((0, 15), (result.Code, result.Json.GetProperty("left_out").GetArrayLength()));
    }

    [Fact]
    public void VerifyRejectsAPersonsOwnProgramThatIsAlwaysTrue()
    {
        using var folder = new TempFolder();
        File.WriteAllText(folder["Anything.cs"], "public sealed class Anything : RewardProgram { public override double Progress(Observation o) => 1; }");
        var result = Car.Run("verify", folder.Root, "--task", s_doorkey);
        Assert.Equal(3, result.Code);
        Assert.Contains("REJECTED", result.Output);
        Assert.Contains("✗", result.Output);
    }

    [Fact]
    public void VerifyListsEveryProblemOfAProgramThatMayNotRun()
    {
        using var folder = new TempFolder();
        File.WriteAllText(folder["Hostile.cs"], """
            public sealed class Hostile : RewardProgram
            {
                private int _calls;
                public override double Progress(Observation o) => System.IO.File.Exists("/etc/passwd") ? _calls++ : 0;
            }
            """);
        var result = Car.Run("verify", folder.Root, "--task", s_doorkey, "--json");
        Assert.Equal(3, result.Code);
        Assert.True(result.Json.GetProperty("problems").GetArrayLength() >= 2);
    }

    [Fact]
    public void ShowTellsSubTasksVerdictAndOrigin()
    {
        var result = Car.Run("show", "doorkey-8x8", "--code");
        Assert.Equal(0, result.Code);
        Assert.Contains("ACCEPTED", result.Output);
        Assert.Contains("written by claude", result.Output);
        Assert.Contains(": RewardProgram", result.Output);
    }

    [Fact]
    public void AUniquePrefixOfAHashNamesAReward()
    {
        var hash = Car.Run("show", "doorkey-8x8", "--json").Json.GetProperty("hash").GetString()!;
        Assert.Equal(hash, Car.Run("show", hash[..8], "--json").Json.GetProperty("hash").GetString());
    }

    [Fact]
    public void ScorePaysAnExpertOneAtTheEnd()
    {
        var result = Car.Run("score", "doorkey-8x8", Path.Combine(s_doorkey, "recordings/expert/ep_000.npz"), "--mode", "subtask", "--json");
        var steps = result.Json.GetProperty("steps").EnumerateArray().ToArray();
        Assert.Equal(System.Text.Json.JsonValueKind.Null, steps[0].GetProperty("reward").ValueKind);
        Assert.Equal(1, steps.Skip(1).Sum(s => s.GetProperty("reward").GetDouble()), 9);
        Assert.True(steps[^1].GetProperty("completed").GetBoolean());
    }

    [Fact]
    public void ScoresTheSameInItsOwnProcessAndInAWorker()
    {
        string[] score = ["score", "doorkey-8x8", Path.Combine(s_doorkey, "recordings/expert/ep_000.npz"), "--json", "--isolation"];
        var (worker, here) = (Car.Run([.. score, "worker"]), Car.Run([.. score, "inproc"]));
        Assert.Equal((0, 0), (worker.Code, here.Code));
        Assert.Equal(here.Output, worker.Output);
    }

    [Fact]
    public void ScoreDrawsSparklines()
    {
        var result = Car.Run("score", "doorkey-8x8", Path.Combine(s_doorkey, "recordings/expert/ep_000.npz"));
        Assert.Equal(0, result.Code);
        Assert.Contains("█", result.Output);
        Assert.Contains("undefined", result.Output);
    }

    [Fact]
    public void ProbeAnswersWithAValueAndDrawsIt()
    {
        using var folder = new TempFolder();
        var picture = Path.Combine(s_doorkey, "pictures/initial_1.png");
        var result = Car.Run("probe", picture, "frame.Near(new Rgb(0, 255, 0), 0)", "--draw", folder["seen.png"]);
        Assert.Equal(0, result.Code);
        Assert.True(new FileInfo(folder["seen.png"]).Length > 0);
        Assert.Equal("64", Car.Run("probe", picture, "frame.Near(new Rgb(0, 255, 0), 0).CountNonZero", "--json").Json.GetProperty("value").GetString());
    }

    [Fact]
    public void ProbeHoldsToThePolicy()
    {
        Car.Run("probe", Path.Combine(s_doorkey, "pictures/initial_1.png"), "System.IO.File.ReadAllText(\"/etc/passwd\")").IsBadInput("line 1, column 1");
    }

    [Fact]
    public void NewMakesATaskFolderOfAPersonsOwnRecordings()
    {
        using var home = new TempFolder();
        var from = Shared("minigrid/MiniGrid-Empty-8x8-v0");
        var result = Car.RunIn(
            home.Root, "new", "empty", "--expert", Path.Combine(from, "expert"), "--random", Path.Combine(from, "random"), "--frames", "frames8",
            "--success", "key success", "--take-expert", "8", "--take-random", "8", "--json");
        Assert.Equal((0, ""), (result.Code, result.Error));
        Assert.Equal((8, 8), (result.Json.GetProperty("experts").GetInt32(), result.Json.GetProperty("randoms").GetInt32()));
        Assert.True(File.Exists(Path.Combine(home.Root, "environments/empty/task.yaml")));
    }

    [Fact]
    public void BenchStagesComparesWithGroundTruth()
    {
        var row = Car.Run("bench", "stages", "doorkey-8x8", "--json").Json.EnumerateArray().Single();
        Assert.InRange(row.GetProperty("comparison").GetProperty("balanced_recall").GetDouble(), 0.0, 1.0);
        Assert.Equal(20, row.GetProperty("comparison").GetProperty("experts").GetInt32());
        // As docs/results.md says: on experts the published reward and ground truth agree on every frame.
        Assert.Equal(1, row.GetProperty("comparison_on_experts").GetProperty("aligned_recall").GetDouble());
    }

    [Fact]
    public void DoctorSaysWhatIsMissingForWhat()
    {
        var result = Car.Run("doctor");
        Assert.Equal(0, result.Code);
        Assert.Contains("OPENAI_API_KEY is not set", result.Output);
    }

    [Fact]
    public void HelpOfEveryVerbIsWhatWasLookedAt()
    {
        string[][] verbs = [[], ["new"], ["generate"], ["verify"], ["show"], ["score"], ["probe"], ["bench"], ["bench", "stages"], ["bench", "verifier"], ["doctor"], ["worlds"], ["worlds", "check"], ["record"], ["play"]];
        var text = string.Concat(verbs.Select(verb =>
        {
            var result = Car.Run([.. verb, "--help"]);
            Assert.Equal((0, ""), (result.Code, result.Error));
            if (verb.Length > 0) Assert.Contains("Examples:\n  car " + string.Join(' ', verb), result.Output);
            return $"$ car {string.Join(' ', [.. verb, "--help"])}\n{result.Output.Replace(Samples.Root, "<clone>")}";
        }));
        Snapshot.Matches("tests/CaR.Cli.Tests/Snapshots/help.txt", text);
    }
}
