using CaR.Testing;

namespace CaR.Cli.Tests.Verbs;

/// <summary>Tasks that name a built-in world: made, recorded, generated for and verified.</summary>
public sealed class WorldTaskTests : IDisposable
{
    private readonly TempFolder _home = new();

    private string Yaml => _home["environments/keys/task.yaml"];

    public void Dispose() => _home.Dispose();

    [Fact]
    public void NewMakesATaskOfAWorld()
    {
        var result = New("--seed", "7", "--take-expert", "8", "--take-random", "6", "--json");
        Assert.Equal((0, ""), (result.Code, result.Error));
        Assert.Equal((8, 6, 40), (Number("experts"), Number("randoms"), Number("width")));
        Assert.Equal("name: keys\nworld: doorkey-5x5\nseed: 7\nexpert: 8\nrandom: 6\n", File.ReadAllText(Yaml));
        Assert.Equal(["task.yaml"], Directory.GetFileSystemEntries(Path.GetDirectoryName(Yaml)!).Select(f => Path.GetFileName(f)));

        int Number(string name) => result.Json.GetProperty(name).GetInt32();
    }

    [Fact]
    public void RecordingsAreKeptUntilTheTaskChanges()
    {
        New("--take-expert", "6", "--take-random", "6");
        var first = Assert.Single(Cached());
        var written = File.GetLastWriteTimeUtc(Path.Combine(first, "meta.json"));
        Write("name: keys\nworld: doorkey-5x5\nexpert: 6\nrandom: 6\n"); // the same, with a default left out
        Verify();
        Assert.Equal(first, Assert.Single(Cached()));
        Assert.Equal(written, File.GetLastWriteTimeUtc(Path.Combine(first, "meta.json")));
        Write("name: keys\nworld: doorkey-5x5\nexpert: 6\nrandom: 6\nseed: 1\n");
        Verify();
        Assert.Equal(2, Cached().Length);
    }

    [Fact]
    public void ARewardOfRealRecordingsIsGeneratedAgainOnAWorldsOwn()
    {
        Write("name: keys\nworld: doorkey-8x8\n");
        File.Copy(Path.Combine(Samples.Root, "environments/doorkey-8x8/recording.jsonl"), _home["environments/keys/recording.jsonl"]);
        var result = Car.RunIn(_home.Root, "generate", "keys");
        Assert.Equal((0, ""), (result.Code, result.Error));
        Assert.Contains("recorded in the built-in world doorkey-8x8, seed 0", result.Output);
        Assert.Contains("use the key to open the door and then get to the goal", result.Output);
        Assert.Contains("ACCEPTED", result.Output);
        Assert.Equal(0, Car.RunIn(_home.Root, "verify", "keys").Code);
        Assert.Equal(20, Car.RunIn(_home.Root, "bench", "stages", "keys", "--json").Json[0].GetProperty("comparison").GetProperty("experts").GetInt32());
    }

    [Fact]
    public void GroundTruthDecidesNothing()
    {
        Write("name: keys\nworld: doorkey-5x5\nexpert: 6\nrandom: 6\n");
        var before = Verify().Output;
        foreach (var file in Directory.GetFiles(Assert.Single(Cached()), "*.npz", SearchOption.AllDirectories)) WithoutStage(file);
        Assert.Equal(before, Verify().Output);
    }

    [Theory]
    [InlineData("world: doorquay-5x5", "task.yaml, world: found 'doorquay-5x5'", "doorkey-5x5")]
    [InlineData("world: doorkey-3x3", "task.yaml, world 'doorkey-3x3'", "5..64")]
    [InlineData("world: push\ntile: 8", "task.yaml, tile", "push")]
    [InlineData("world: doorkey-5x5\nseed: -1", "task.yaml: 'seed' holds '-1'", "0 to")]
    [InlineData("world: doorkey-5x5\nseeds: 1", "found unknown key 'seeds'", "'seed'")]
    [InlineData("world: doorkey-5x5\nexpert: 3", "found 3 expert trajectories", "at least 5")]
    [InlineData("world: doorkey-5x5\ntrajectories: {expert: a, random: b}", "'trajectories'", "'world'")]
    public void ATaskYamlThatCannotBeUsed(string yaml, string found, string expected)
    {
        Write($"name: keys\n{yaml}\n");
        Car.RunIn(_home.Root, "generate", "keys", "--provider", "folder").IsBadInput(found, expected);
    }

    [Theory]
    [InlineData("--world doorquay-5x5", "doorquay-5x5", "doorkey-5x5")]
    [InlineData("--world doorkey-5x5 --expert demos", "--expert", "--world")]
    [InlineData("--world doorkey-5x5 --success return>0", "--success", "--world")]
    [InlineData("--world doorkey-5x5 --take-expert 2", "2 expert trajectories", "at least 5")]
    [InlineData("--world doorkey-5x5 --seed -1", "--seed", "whole number")]
    [InlineData("--seed 1 --expert a --random b", "--seed", "--world")]
    [InlineData("--expert a", "--random", "--world in place")]
    public void NewRefusesWhatItCannotUse(string arguments, string found, string expected)
    {
        Car.RunIn(_home.Root, ["new", "keys", .. arguments.Split(' ')]).IsBadInput(found, expected);
        Assert.False(Directory.Exists(Path.Combine(_home.Root, "environments/keys")));
    }

    [Fact]
    public void AnExistingTaskStays()
    {
        File.WriteAllText(Yaml, "mine");
        New().IsBadInput("keys", "exists already");
        Assert.Equal("mine", File.ReadAllText(Yaml));
    }

    private Car.Result New(params string[] more) => Car.RunIn(_home.Root, ["new", "keys", "--world", "doorkey-5x5", .. more]);

    private void Write(string yaml) => File.WriteAllText(Yaml, yaml);

    /// <summary>A judgement by programs of the test's own, which reads the task's recordings.</summary>
    private Car.Result Verify()
    {
        File.WriteAllText(_home["programs/Anything.cs"], "public sealed class Anything : RewardProgram { public override double Progress(Observation o) => o.Now.Width > 0 ? 1 : 0; }");
        var result = Car.RunIn(_home.Root, "verify", _home["programs"], "--task", "keys", "--all");
        Assert.Equal((3, ""), (result.Code, result.Error));
        return result;
    }

    private string[] Cached() => Directory.GetDirectories(Path.Combine(_home.Root, "runs/keys/recordings"));

    private static void WithoutStage(string file)
    {
        using var zip = System.IO.Compression.ZipFile.Open(file, System.IO.Compression.ZipArchiveMode.Update);
        zip.GetEntry("stage.npy")!.Delete();
    }
}
