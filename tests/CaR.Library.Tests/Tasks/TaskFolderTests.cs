using CaR.Core.Imaging;
using CaR.Library.Tasks;

namespace CaR.Library.Tests.Tasks;

public sealed class TaskFolderTests
{
    private const string Good = """
        name: corridor
        pictures:
          initial: a.png
          goal: [b.png]
        trajectories:
          expert: expert
          random: random
        success: key success
        """;

    /// <summary>Those that come with recordings; tasks of built-in worlds are generated in the tests of the command line.</summary>
    public static TheoryData<string> Shipped() => [.. Directory.GetDirectories(Path.Combine(Samples.Root, "environments"))
        .Where(f => Directory.Exists(Path.Combine(f, "recordings")))
        .Select(f => Path.GetFileName(f))];

    [Theory]
    [MemberData(nameof(Shipped))]
    public void EveryShippedTaskLoads(string name)
    {
        var task = TaskFolder.Load(Path.Combine(Samples.Root, "environments", name));
        Assert.Equal((name, 20, 40), (task.Task.Name, task.Trajectories.Expert.Length, task.Trajectories.Random.Length));
        Assert.All(task.Trajectories.Expert, t => Assert.True(t.Success));
        Assert.True(task.Task.Instruction is not null || task.Trajectories.All.All(t => t.Mission is not null));

        var feedback = task.Trajectories.Deal().Feedback.Expert;
        Assert.All(task.Task.Initial, picture => Assert.Contains(feedback, t => t.Frames.PictureAt(0, "").Hash == picture.Hash));
        Assert.All(task.Task.Goal, picture => Assert.Contains(feedback, t => t.Frames.PictureAt(t.Frames.Count - 1, "").Hash == picture.Hash));
    }

    [Fact]
    public void ATaskIsReadWithItsTrajectories()
    {
        using var folder = Folder(Good);
        var loaded = TaskFolder.Load(folder["task.yaml"]);
        Assert.Equal(("corridor", null, Recorded.Size), (loaded.Task.Name, loaded.Task.Instruction, loaded.Task.Size));
        Assert.Equal((8, 8), (loaded.Trajectories.Expert.Length, loaded.Trajectories.Random.Length));
        Assert.Equal(loaded.Trajectories.Deal().Feedback.Expert.Select(t => t.Hash), loaded.Task.Demonstrations.Select(t => t.Hash));
        Assert.Equal("a.png", Assert.Single(loaded.Task.Initial).Name);
    }

    [Theory]
    [InlineData("name: corridor", "nam: corridor", "'name' is missing; line 1: found unknown key 'nam', expected 'name'")]
    [InlineData("  goal:", "  gaol:", "found unknown key 'pictures.gaol', expected 'pictures.goal'")]
    [InlineData("  random: random", "", "'trajectories.random' is missing")]
    [InlineData("name: corridor", "name: Corridor 1", "found name 'Corridor 1'")]
    [InlineData("success: key success", "success: yes", "'success': found 'yes', expected 'key <name>'")]
    [InlineData("name: corridor", "name: [", "found broken YAML")]
    [InlineData("a.png", "missing.png", "missing.png: cannot be read: there is no such file")]
    [InlineData("[b.png]", "[]", "found no pictures.goal")]
    [InlineData("[b.png]", "[small.png]", "small.png: found a picture of 3×3, expected 6×4, as a.png")]
    [InlineData("[b.png]", "[cut.png]", "found a truncated PNG")]
    [InlineData("expert: expert", "expert: nowhere", "found no such folder")]
    [InlineData("  random: random", "  random: random\n  frames: frames8", "found no array 'frames8', expected one of frames, success")]
    public void WhatIsWrongIsTold(string good, string bad, string found)
    {
        using var folder = Folder(Good.Replace(good, bad, StringComparison.Ordinal));
        var error = Assert.Throws<InputException>(() => TaskFolder.Load(folder.Root));
        Assert.Contains(found, error.Message);
        Assert.DoesNotContain('\n', error.Message);
    }

    [Fact]
    public void PicturesOfAnotherSizeThanTheFramesAreTold()
    {
        using var folder = Folder(Good.Replace("a.png", "small.png", StringComparison.Ordinal).Replace("b.png", "small.png", StringComparison.Ordinal));
        Assert.Contains("pictures of 3×3 and trajectories of 6×4", Assert.Throws<InputException>(() => TaskFolder.Load(folder.Root)).Message);
    }

    [Theory]
    [InlineData("expert", "found 4 expert trajectories, expected at least 5")]
    [InlineData("random", "found 4 random trajectories, expected at least 5")]
    public void TooFewTrajectoriesAreTold(string kind, string found)
    {
        using var folder = Folder(Good);
        for (var i = 4; i < 8; i++) File.Delete(folder[$"{kind}/ep_{i:000}.npz"]);
        Assert.Contains(found, Assert.Throws<InputException>(() => TaskFolder.Load(folder.Root)).Message);
    }

    [Fact]
    public void DeepNestingIsTold()
    {
        using var folder = Folder("name: " + new string('[', 16_000));
        Assert.Contains("found broken YAML", Assert.Throws<InputException>(() => TaskFolder.Load(folder.Root)).Message);
        File.WriteAllText(folder["task.yaml"], new string('#', 70_000));
        Assert.Contains("found 70000 bytes, expected at most 65536", Assert.Throws<InputException>(() => TaskFolder.Load(folder.Root)).Message);
    }

    [Fact]
    public void AMissingFolderIsTold() =>
        Assert.Contains("no such folder", Assert.Throws<InputException>(() => TaskFolder.Load("/nowhere/at/all")).Message);

    private static TempFolder Folder(string yaml)
    {
        var folder = new TempFolder();
        Recorded.Set(folder);
        File.WriteAllText(folder["task.yaml"], yaml);
        File.WriteAllBytes(folder["a.png"], Png.Encode(Recorded.Picture(1, 0)));
        File.WriteAllBytes(folder["b.png"], Png.Encode(Recorded.Picture(1, 3)));
        File.WriteAllBytes(folder["small.png"], Png.Encode(Recorded.Picture(1, 0, new(3, 3))));
        File.WriteAllBytes(folder["cut.png"], Png.Encode(Recorded.Picture(1, 0))[..50]);
        return folder;
    }
}
