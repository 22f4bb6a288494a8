using CaR.Core.Imaging;
using CaR.Library.Numpy;
using CaR.Library.Tasks;
using CaR.Library.Trajectories;

namespace CaR.Library.Tests.Tasks;

public sealed class NewTaskTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public NewTaskTests() => Recorded.Set(_folder, expert: 10, random: 12);

    public void Dispose() => _folder.Dispose();

    private NewTask Task => new(_folder["tasks/corridor"], _folder["expert"], _folder["random"]) { Success = SuccessRule.Parse("", "key success") };

    [Fact]
    public void ATaskIsMadeOfRecordingsAlone()
    {
        var made = TaskFolder.Create(Task with { TakeExpert = 9, Instruction = "go: \"there\" # now", Source = "here" });
        Assert.Equal((9, 12), (made.Trajectories.Expert.Length, made.Trajectories.Random.Length));
        Assert.Equal(("go: \"there\" # now", "here"), (made.Task.Instruction, made.Definition.Source));
        var feedback = made.Trajectories.Deal().Feedback.Expert;
        Assert.Equal(feedback.Select(t => t.Frames.PictureAt(0, "").Hash), made.Task.Initial.Select(p => p.Hash));
        Assert.Equal(feedback.Select(t => t.Frames.PictureAt(t.Frames.Count - 1, "").Hash), made.Task.Goal.Select(p => p.Hash));
        Assert.Equal(["corridor"], Directory.GetFileSystemEntries(_folder["tasks"]).Select(f => Path.GetFileName(f)));
    }

    [Fact]
    public void ATaskIsMadeOfAPersonsOwnPicturesAndFoldersOfFrames()
    {
        for (var i = 0; i < 5; i++) Recorded.Pictures(_folder[$"frames/ep_{i}"], i);
        File.WriteAllBytes(_folder["start.png"], Png.Encode(Recorded.Picture(1, 0)));
        File.WriteAllBytes(_folder["end.png"], Png.Encode(Recorded.Picture(1, 3)));
        var made = TaskFolder.Create(Task with { Expert = _folder["frames"], Initial = [_folder["start.png"]], Goal = [_folder["end.png"]] });
        Assert.Equal(5, made.Trajectories.Expert.Length);
        Assert.All(made.Trajectories.Expert, t => Assert.Null(t.Success));
        Assert.Equal(Recorded.Picture(1, 3).Hash, Assert.Single(made.Task.Goal).Hash);
    }

    [Fact]
    public void OnlyWhatIsUsedIsCopied()
    {
        for (var i = 0; i < 5; i++)
            Recorded.Npz(_folder[$"more/ep_{i}.npz"], i, key: "pixels", more: w =>
            {
                w.Add("grid", NpyArray.Of("", "secret"));
                w.Add("stage", NpyArray.Of("", new sbyte[] { 0, 0, 1, 1 }));
                w.Add("is_success", NpyArray.Of("", true));
            });
        var made = TaskFolder.Create(Task with
        {
            Expert = _folder["more"],
            Random = _folder["more"],
            Keys = new("pixels"),
            Success = SuccessRule.Parse("", "key is_success"),
        });
        using var copy = NpzReader.Open(Path.Combine(made.Folder, "recordings/expert/ep_0.npz"));
        Assert.Equal<string>(["is_success", "pixels", "stage"], copy.Keys);
        Assert.All(made.Trajectories.Expert, t => Assert.True(t.Success));
    }

    [Fact]
    public void TheSameRecordingsMakeTheSameBytes()
    {
        TaskFolder.Create(Task);
        TaskFolder.Create(Task with { Folder = _folder["again/corridor"] });
        Assert.All(Directory.GetFiles(_folder["tasks/corridor"], "*", SearchOption.AllDirectories), file =>
            Assert.Equal(File.ReadAllBytes(file), File.ReadAllBytes(file.Replace("/tasks/", "/again/", StringComparison.Ordinal))));
    }

    [Fact]
    public void WhatDoesNotFitIsToldAndLeavesNothing()
    {
        File.WriteAllBytes(_folder["small.png"], Png.Encode(Recorded.Picture(1, 0, new(2, 2))));
        Directory.CreateDirectory(_folder["empty"]);
        Fails(Task with { TakeExpert = 4 }, "found 4 expert trajectories");
        Fails(Task with { Random = _folder["empty"] }, "found 0 random trajectories");
        Fails(Task with { Random = _folder["nowhere"] }, "found no such folder");
        Fails(Task with { Keys = new("frames8") }, "found no array 'frames8'");
        Fails(Task with { Initial = [_folder["small.png"]] }, "found only initial pictures, expected both, or none");
        Fails(Task with { Initial = [_folder["small.png"]], Goal = [_folder["small.png"]] }, "found a picture of 2×2, expected 6×4");
        Fails(Task with { Folder = _folder["tasks/Not a name"] }, "found name 'Not a name'");
        Assert.Empty(Directory.GetFileSystemEntries(_folder["tasks"]));
    }

    [Fact]
    public void AnExistingFolderStaysAsItIs()
    {
        File.WriteAllText(_folder["tasks/corridor/mine.txt"], "mine");
        Assert.Contains("exists already", Assert.Throws<InputException>(() => TaskFolder.Create(Task)).Message);
        Assert.Equal(["mine.txt"], Directory.GetFileSystemEntries(_folder["tasks/corridor"]).Select(f => Path.GetFileName(f)));
    }

    private static void Fails(NewTask task, string found) => Assert.Contains(found, Assert.Throws<InputException>(() => TaskFolder.Create(task)).Message);
}
