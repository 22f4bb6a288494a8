using CaR.Testing;

namespace CaR.Cli.Tests.Verbs;

/// <summary>Whatever a person gives that cannot be used: one line with file, found and expected, exit code 2, nothing lost.</summary>
public sealed class BadInputTests : IDisposable
{
    private readonly TempFolder _home = new();

    public BadInputTests()
    {
        var from = Path.Combine(Samples.Root, "environments/lavagap-s5");
        foreach (var file in Directory.GetFiles(from, "*", SearchOption.AllDirectories))
            File.Copy(file, _home[Path.Combine("environments/lavagap-s5", Path.GetRelativePath(from, file))]);
    }

    private string Task => Path.Combine(_home.Root, "environments/lavagap-s5");

    public void Dispose() => _home.Dispose();

    [Fact]
    public void ATaskThatIsNotThere() => Generate("nowhere").IsBadInput("nowhere", "no such folder");

    [Fact]
    public void APictureThatIsMissing()
    {
        File.Delete(Path.Combine(Task, "pictures/initial_1.png"));
        Generate().IsBadInput("initial_1.png");
    }

    [Fact]
    public void APictureThatIsCutShort()
    {
        Truncate(Path.Combine(Task, "pictures/initial_1.png"), 0.5);
        Generate().IsBadInput("initial_1.png", "found", "expected");
    }

    [Fact]
    public void PicturesOfDifferentSizes()
    {
        File.Copy(Path.Combine(Samples.Root, "environments/doorkey-8x8/pictures/goal_1.png"), Path.Combine(Task, "pictures/goal_1.png"), overwrite: true);
        Generate().IsBadInput("goal_1.png", "64×64", "40×40");
    }

    [Fact]
    public void AnArchiveThatIsCutShort()
    {
        Truncate(Path.Combine(Task, "recordings/expert/ep_003.npz"), 0.5);
        Generate().IsBadInput("ep_003.npz");
    }

    [Fact]
    public void AnArchiveWithoutTheArray()
    {
        Yaml("frames: frames8", "frames: images");
        Generate().IsBadInput("ep_000.npz", "images");
    }

    [Fact]
    public void TooFewTrajectories()
    {
        foreach (var file in Directory.GetFiles(Path.Combine(Task, "recordings/random")).Skip(4)) File.Delete(file);
        Generate().IsBadInput("random trajectories", "at least 5");
    }

    [Fact]
    public void AKeyThatTaskYamlDoesNotHave()
    {
        Yaml("success:", "sucess:");
        Generate().IsBadInput("task.yaml", "sucess", "success");
    }

    [Fact]
    public void ASuccessRuleThatNoRecordingAnswers()
    {
        Yaml("success: key success", "success: key nosuch");
        Generate().IsBadInput("task.yaml", "key nosuch");
    }

    [Fact]
    public void AModelWithoutAProvider() => Car.RunIn(_home.Root, "generate", "lavagap-s5", "--model", "some").IsBadInput("--model", "--provider");

    [Fact]
    public void ASecondRunOfTheSameTask()
    {
        using var first = new FileStream(_home["runs/lavagap-s5/.lock"], FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        Generate().IsBadInput("runs/lavagap-s5", "another run");
    }

    [Fact]
    public void AVerbThatIsNotThere() => Car.RunIn(_home.Root, "genrate", "x").IsBadInput("genrate");

    [Fact]
    public void AnOptionThatIsNotThere() => Car.RunIn(_home.Root, "generate", "x", "--candidate", "2").IsBadInput("--candidate");

    [Fact]
    public void ANumberThatIsNone() => Car.RunIn(_home.Root, "generate", "x", "--candidates", "two").IsBadInput("two");

    [Fact]
    public void ARewardThatIsNotThere() => Car.Run("show", "nothing-like-this").IsBadInput("nothing-like-this", "expected");

    [Fact]
    public void AnIsolationThatThereIsNot() =>
        Car.Run("score", "lavagap-s5", Path.Combine(Task, "recordings/expert/ep_000.npz"), "--isolation", "none").IsBadInput("--isolation", "'none'", "worker or inproc");

    [Fact]
    public void OwnProgramsInTheToolsProcess()
    {
        var programs = _home[Path.Combine("mine", "ReachGoal.cs")];
        File.WriteAllText(programs, "public sealed class ReachGoal : RewardProgram { public override double Progress(Observation o) => 0; }");
        Car.Run("verify", Path.GetDirectoryName(programs)!, "--task", Task, "--isolation", "inproc").IsBadInput("--isolation", "not accepted", "worker");
    }

    [Fact]
    public void ATrajectoryOfAnotherSize() =>
        Car.Run("score", "doorkey-8x8", Path.Combine(Task, "recordings/expert/ep_000.npz")).IsBadInput("40×40", "64×64");

    [Fact]
    public void AnAlteredReward()
    {
        var folder = Directory.GetDirectories(Path.Combine(Samples.Root, "generated/doorkey-8x8"))[0];
        foreach (var file in Directory.GetFiles(folder)) File.Copy(file, _home[Path.Combine("copy", Path.GetFileName(file))]);
        var program = Directory.GetFiles(Path.Combine(_home.Root, "copy"), "*.cs")[0];
        File.AppendAllText(program, "\n// one more line\n");
        Car.RunIn(_home.Root, "verify", Path.Combine(_home.Root, "copy"), "--trajectories", Path.Combine(Samples.Root, "environments/doorkey-8x8/recordings"), "--frames", "frames8")
            .IsBadInput("copy", "found programs of hash", "as it was published");
    }

    [Fact]
    public void APlaceThatCannotBeWritten() =>
        Car.Run("generate", "fourrooms", "--out", "/dev/null/generated").IsBadInput("/dev/null/generated");

    [Fact]
    public void AnErrorIsJsonToo()
    {
        var result = Car.RunIn(_home.Root, "generate", "nowhere", "--json");
        Assert.Equal((2, 2), (result.Code, result.Json.GetProperty("exit_code").GetInt32()));
    }

    private Car.Result Generate(string task = "lavagap-s5") => Car.RunIn(_home.Root, "generate", task, "--provider", "folder");

    private void Yaml(string from, string to)
    {
        var path = Path.Combine(Task, "task.yaml");
        var text = File.ReadAllText(path);
        Assert.Contains(from, text);
        File.WriteAllText(path, text.Replace(from, to));
    }

    private static void Truncate(string path, double share)
    {
        var bytes = File.ReadAllBytes(path);
        File.WriteAllBytes(path, bytes[..(int)(bytes.Length * share)]);
    }
}
