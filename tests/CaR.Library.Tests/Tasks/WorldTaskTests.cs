using CaR.Library.Numpy;
using CaR.Library.Tasks;

namespace CaR.Library.Tests.Tasks;

/// <summary>Tasks that name a built-in world, with a recorder by hand.</summary>
public sealed class WorldTaskTests : IDisposable
{
    private readonly TempFolder _folder = new();
    private readonly Recorder _worlds;

    public WorldTaskTests() => _worlds = new(_folder);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void AWorldsRecordingAndItsPicturesMakeATask()
    {
        var loaded = Load("name: corridor\nworld: corridor-6\nseed: 3\nexpert: 9\nrandom: 7\ntile: 4\n");
        Assert.Equal(new WorldSource("corridor-6") { Seed = 3, Expert = 9, Random = 7, Tile = 4 }, Assert.Single(_worlds.Asked));
        Assert.Equal((9, 7), (loaded.Trajectories.Expert.Length, loaded.Trajectories.Random.Length));
        Assert.All(loaded.Trajectories.Expert, t => Assert.True(t.Success));
        Assert.All(loaded.Trajectories.Random, t => Assert.False(t.Success));

        var feedback = loaded.Trajectories.Deal().Feedback.Expert;
        Assert.Equal(feedback.Take(3).Select(t => t.Frames.PictureAt(0, "").Hash), loaded.Task.Initial.Select(p => p.Hash));
        Assert.Equal(feedback.Take(3).Select(t => t.Frames.PictureAt(t.Frames.Count - 1, "").Hash), loaded.Task.Goal.Select(p => p.Hash));
        Assert.Equal(["initial_1.png", "initial_2.png", "initial_3.png"], loaded.Task.Initial.Select(p => p.Name));
    }

    [Fact]
    public void TheRestHasDefaults() =>
        Assert.Equal((0, 20, 40, null), Load("name: corridor\nworld: corridor-6\n").Definition.World is { } world ? (world.Seed, world.Expert, world.Random, world.Tile) : default);

    [Fact]
    public void AMissionThatNeverVariesIsTheInstruction()
    {
        Assert.Equal("walk", Load("name: corridor\nworld: corridor-6\n").Task.Instruction);
        Assert.Equal("run", Load("name: corridor\nworld: corridor-6\ninstruction: run\n").Task.Instruction);
        _worlds.MissionOf = i => $"walk {i % 2}";
        Assert.Null(Load("name: corridor\nworld: corridor-7\n").Task.Instruction);
    }

    [Fact]
    public void AFolderIsMadeThatSaysSo()
    {
        var world = new WorldSource("corridor-6") { Seed = 5, Expert = 8 };
        var made = TaskFolder.Create(_folder["tasks/mine"], world, null, _worlds);
        Assert.Equal(("mine", world), (made.Task.Name, made.Definition.World!));
        Assert.Equal("name: mine\nworld: corridor-6\nseed: 5\nexpert: 8\nrandom: 40\n", File.ReadAllText(_folder["tasks/mine/task.yaml"]));
        Assert.Contains("exists already", Assert.Throws<InputException>(() => TaskFolder.Create(_folder["tasks/mine"], world, null, _worlds)).Message);
    }

    [Fact]
    public void AFolderThatCannotBeMadeLeavesNothing()
    {
        _worlds.Error = new InputException("world", "'corridor-6'", "one of none");
        Assert.Throws<InputException>(() => TaskFolder.Create(_folder["tasks/mine"], new("corridor-6"), null, _worlds));
        Assert.Empty(Directory.GetFileSystemEntries(_folder["tasks/"]));
    }

    [Theory]
    [InlineData("seed: 3", "'seed' stands without 'world'")]
    [InlineData("world: corridor-6\ntrajectories:\n  expert: expert\n  random: random", "'trajectories' stands beside 'world', expected one of both")]
    [InlineData("world: corridor-6\nseed: -1", "'seed' holds '-1', expected a whole number from 0 to 2147483647")]
    [InlineData("world: corridor-6\nseed: 1e3", "'seed' holds '1e3'")]
    [InlineData("world: corridor-6\nexpert: 1001", "'expert' holds '1001', expected a whole number from 0 to 1000")]
    [InlineData("world: corridor-6\nrandom: many", "'random' holds 'many'")]
    [InlineData("world: corridor-6\ntile: 0", "'tile' holds '0', expected a whole number from 1 to 256")]
    [InlineData("world: corridor-6\nexperts: 20", "found unknown key 'experts', expected 'expert'")]
    [InlineData("world: [corridor-6]", "'world' holds no text")]
    [InlineData("world: corridor-6\nexpert: 4", "found 4 expert trajectories, expected at least 5")]
    [InlineData("world: corridor-6\npictures:\n  initial: a.png", "a.png: cannot be read")]
    public void WhatIsWrongIsTold(string yaml, string found)
    {
        var error = Assert.Throws<InputException>(() => Load($"name: corridor\n{yaml}\n"));
        Assert.Contains(found, error.Message);
        Assert.DoesNotContain('\n', error.Message);
    }

    [Fact]
    public void AnErrorOfTheWorldNamesTheFile()
    {
        _worlds.Error = new InputException("world", "'corridor-6'", "one of none");
        Assert.EndsWith("task.yaml, world: found 'corridor-6', expected one of none", Assert.Throws<InputException>(() => Load("name: corridor\nworld: corridor-6\n")).Message);
    }

    [Fact]
    public void WhereNoWorldCanBeRecordedThatIsTold()
    {
        File.WriteAllText(_folder["task/task.yaml"], "name: corridor\nworld: corridor-6\n");
        Assert.Contains("no world can be recorded here", Assert.Throws<InputException>(() => TaskFolder.Load(_folder["task"])).Message);
    }

    private LoadedTask Load(string yaml)
    {
        File.WriteAllText(_folder["task/task.yaml"], yaml);
        return TaskFolder.Load(_folder["task"], _worlds);
    }

    private sealed class Recorder(TempFolder folder) : IWorldRecorder
    {
        public List<WorldSource> Asked { get; } = [];

        public Func<int, string> MissionOf { get; set; } = _ => "walk";

        public InputException? Error { get; set; }

        public string Record(string task, WorldSource source)
        {
            if (Error is not null) throw Error;
            Asked.Add(source);
            var place = $"worlds/{Asked.Count}";
            for (var i = 0; i < source.Expert; i++) Write($"{place}/expert/ep_{i:000}.npz", i, succeeds: true);
            for (var i = 0; i < source.Random; i++) Write($"{place}/random/ep_{i:000}.npz", 100 + i, succeeds: false);
            return folder[place];
        }

        private void Write(string path, int episode, bool succeeds) => Recorded.Npz(folder[path], episode, more: archive =>
        {
            archive.Add("success", NpyArray.Of("", succeeds));
            archive.Add("mission", NpyArray.Of("", MissionOf(episode)));
        });
    }
}
