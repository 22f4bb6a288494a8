using CaR.Core.Trajectories;
using CaR.Library.Numpy;
using CaR.Library.Trajectories;

namespace CaR.Library.Tests.Trajectories;

public sealed class RecordingWriterTests : IDisposable
{
    private readonly TempFolder _folder = new();

    private string Place => Path.Combine(_folder.Root, "recording");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void EpisodesAreCountedByKind()
    {
        Assert.Equal(["expert/ep_000", "expert/ep_001", "random/ep_000", "mixed/ep_000"], Write("{}"));
        Assert.Equal(
            ["expert/ep_000.npz", "expert/ep_001.npz", "meta.json", "mixed/ep_000.npz", "random/ep_000.npz"],
            Directory.GetFiles(Place, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(Place, f)).Order(StringComparer.Ordinal));
        using var first = NpzReader.Open(Path.Combine(Place, "expert/ep_001.npz"));
        Assert.Equal(1, Assert.Single(first.Read("number").ToNumbers()));
        Assert.Equal("{}", File.ReadAllText(Path.Combine(Place, "meta.json")));
        Assert.Equal(["recording"], Left());
    }

    [Fact]
    public void WhatIsNotCompletedLeavesNothing()
    {
        using (var writer = new RecordingWriter(Place)) writer.Add(TrajectoryKind.Expert, _ => { });
        Assert.Empty(Left());
        using (var writer = new RecordingWriter(Place)) Assert.Throws<InvalidOperationException>(() => writer.Add(TrajectoryKind.Expert, _ => throw new InvalidOperationException()));
        Assert.Empty(Left());
    }

    [Fact]
    public void AnEmptyFolderIsTaken()
    {
        Directory.CreateDirectory(Place);
        Write("{}");
        Assert.True(File.Exists(Path.Combine(Place, "meta.json")));
    }

    [Theory]
    [InlineData("recording/expert/ep_000.npz")]
    [InlineData("recording/notes.txt")]
    [InlineData("recording")]
    public void WhatIsThereStays(string file)
    {
        File.WriteAllText(_folder[file], "mine");
        Assert.Contains("found something that exists already, expected a new or an empty folder", Assert.Throws<InputException>(() => Write("{}")).Message);
        Assert.Equal("mine", File.ReadAllText(_folder[file]));
        Assert.Equal(["recording"], Left());
    }

    [Fact]
    public void WhatCameMeanwhileStays()
    {
        using var writer = new RecordingWriter(Place);
        writer.Add(TrajectoryKind.Expert, _ => { });
        File.WriteAllText(_folder["recording/notes.txt"], "mine");
        Assert.Contains("cannot be written", Assert.Throws<InputException>(() => writer.Complete("{}")).Message);
        Assert.Equal("mine", File.ReadAllText(_folder["recording/notes.txt"]));
    }

    private string[] Write(string meta)
    {
        using var writer = new RecordingWriter(Place);
        var number = 0;
        TrajectoryKind[] kinds = [TrajectoryKind.Expert, TrajectoryKind.Expert, TrajectoryKind.Random, TrajectoryKind.Mixed];
        string[] names = [.. kinds.Select(kind => writer.Add(kind, archive => archive.Add("number", NpyArray.Of("", new sbyte[] { (sbyte)number++ }))))];
        writer.Complete(meta);
        return names;
    }

    private IEnumerable<string> Left() => Directory.GetFileSystemEntries(_folder.Root).Select(f => Path.GetFileName(f));
}
