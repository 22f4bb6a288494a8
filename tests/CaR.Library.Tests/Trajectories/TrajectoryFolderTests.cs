using CaR.Core.Tasks;
using CaR.Core.Trajectories;
using CaR.Library.Numpy;
using CaR.Library.Trajectories;

namespace CaR.Library.Tests.Trajectories;

public sealed class TrajectoryFolderTests
{
    [Fact]
    public void EverythingAUserHasIsRead()
    {
        using var folder = new TempFolder();
        Recorded.Npz(folder["ep_1.npz"], 1, more: w =>
        {
            w.Add("rewards", NpyArray.Of("", [0f, 0.25f, 1f]));
            w.Add("terminated", NpyArray.Of("", [false, false, true]));
            w.Add("success", NpyArray.Of("", true));
            w.Add("mission", NpyArray.Of("", "fetch the key"));
            w.Add("stage", NpyArray.Of("", new sbyte[] { 0, 0, 1, 2 }));
        });

        var episode = Assert.Single(TrajectoryFolder.Load(folder.Root, TrajectoryKind.Expert, success: SuccessRule.Parse("", "key success")));
        Assert.Equal(("expert/ep_1", true, true, 1.25, "fetch the key"), (episode.Name, episode.Terminated, episode.Success!.Value, episode.Return!.Value, episode.Mission));
        Assert.Equal((4, Recorded.Size), (episode.Frames.Count, episode.Frames.Size));
        Assert.Equal(Recorded.Pixels(1, 2, Recorded.Size), episode.Frames.PictureAt(2, "").Rgb24.ToArray());

        var labels = Assert.Single(TrajectoryFolder.LoadStages(folder.Root));
        Assert.Equal(episode.Hash, labels.Trajectory);
        Assert.Equal<sbyte>([0, 0, 1, 2], labels.Stages);
    }

    [Fact]
    public void WhatIsAbsentIsUnknown()
    {
        using var folder = new TempFolder();
        Recorded.Npz(folder["a.npz"], 1);
        var episode = Assert.Single(TrajectoryFolder.Load(folder.Root, TrajectoryKind.Random, success: SuccessRule.Parse("", "key success")));
        Assert.Equal((false, null, null, null), (episode.Terminated, episode.Success, episode.Return, episode.Mission));
        Assert.Empty(TrajectoryFolder.LoadStages(folder.Root));
    }

    [Fact]
    public void TheSamePicturesHaveTheSameHashInAnyContainer()
    {
        using var folder = new TempFolder();
        Recorded.Npz(folder["a.npz"], 7, frames: 12);
        Recorded.Npz(folder["b.npz"], 7, frames: 12, more: w => w.Add("success", NpyArray.Of("", true)));
        Recorded.Npz(folder["other/c.npz"], 7, frames: 12, key: "frames8");
        Recorded.Pictures(folder["ep_1"], 7, frames: 12);
        Recorded.Npz(folder["different.npz"], 8, frames: 12);

        var all = TrajectoryFolder.Load(folder.Root, TrajectoryKind.Expert);
        Assert.Equal(["expert/a", "expert/b", "expert/different", "expert/ep_1"], all.Select(t => t.Name));
        var other = TrajectoryFolder.LoadOne(folder["other/c.npz"], TrajectoryKind.Expert, new("frames8"));
        Assert.All([all[1], all[3], other], t => Assert.Equal(all[0].Hash, t.Hash));
        Assert.NotEqual(all[0].Hash, all[2].Hash);
    }

    [Fact]
    public void FramesComeInNumericOrder()
    {
        using var folder = new TempFolder();
        Recorded.Pictures(folder["ep"], 1, frames: 12);
        var frames = TrajectoryFolder.LoadOne(folder["ep"], TrajectoryKind.Expert).Frames;
        Assert.Equal(Enumerable.Range(0, 12), frames.Read().Select(frame => (int)frame.Span[1]));
    }

    [Fact]
    public void ALongOneIsStreamedAndReadsTheSameAgain()
    {
        using var folder = new TempFolder();
        var size = new FrameSize(512, 512);
        Recorded.Npz(folder["long.npz"], 3, frames: 90, size: size);
        var episode = TrajectoryFolder.LoadOne(folder["long.npz"], TrajectoryKind.Expert);
        Assert.IsNotType<MemoryFrames>(episode.Frames);
        Assert.Equal(Enumerable.Range(0, 90), episode.Frames.Read().Select(frame => (int)frame.Span[1]));
        Assert.Equal(89, episode.Frames.Read().Last().Span[1]);
    }

    [Fact]
    public void ACorruptFileAmongGoodOnesIsNamed()
    {
        using var folder = new TempFolder();
        Recorded.Set(folder);
        var path = folder["expert/ep_005.npz"];
        File.WriteAllBytes(path, File.ReadAllBytes(path)[..^40]);
        Assert.StartsWith(path, Message());
        Assert.EndsWith("; 1 of 8 episodes cannot be read", Message());

        File.WriteAllBytes(folder["expert/ep_002.npz"], []);
        Assert.StartsWith(folder["expert/ep_002.npz"], Message());
        Assert.EndsWith("; 2 of 8 episodes cannot be read, ep_005.npz too", Message());

        string Message() => Assert.Throws<InputException>(() => TrajectoryFolder.LoadSet(folder.Root)).Message;
    }

    [Fact]
    public void FramesOfAnotherSizeAreTold()
    {
        using var folder = new TempFolder();
        Recorded.Set(folder);
        Recorded.Npz(folder["random/odd.npz"], 1, size: new(5, 4));
        Assert.Contains("random/odd with frames of 5×4, expected 6×4", Assert.Throws<InputException>(() => TrajectoryFolder.LoadSet(folder.Root)).Message);
    }

    [Fact]
    public void AnEpisodeWithoutAStepIsTold()
    {
        using var folder = new TempFolder();
        Recorded.Npz(folder["none.npz"], 1, frames: 0);
        Assert.Contains("found 0 frames", Assert.Throws<InputException>(() => TrajectoryFolder.LoadOne(folder["none.npz"], TrajectoryKind.Expert)).Message);
        Recorded.Pictures(folder["one"], 1, frames: 1);
        Assert.Contains("found 1 frames", Assert.Throws<InputException>(() => TrajectoryFolder.LoadOne(folder["one"], TrajectoryKind.Expert)).Message);
    }

    [Fact]
    public void ArraysOfAnotherLengthTypeOrShapeAreTold()
    {
        using var folder = new TempFolder();
        Recorded.Npz(folder["a.npz"], 1, more: w => w.Add("rewards", NpyArray.Of("", [1f])));
        Recorded.Npz(folder["b.npz"], 1, key: "x", more: w => w.Add("frames", NpyArray.Of("", [1f])));
        Recorded.Npz(folder["c.npz"], 1, more: w => w.Add("mission", NpyArray.Of("", [1f])));
        Recorded.Npz(folder["d.npz"], 1, more: w => w.Add("rewards", NpyArray.Of("", "text")));
        Assert.Contains("1 elements of rewards, expected 3", Load("a.npz"));
        Assert.Contains("array 'frames': found <f4 (1), expected |u1 (T + 1, height, width, 3)", Load("b.npz"));
        Assert.Contains("array 'mission': found <f4 (1), expected one text", Load("c.npz"));
        Assert.Contains("array 'rewards': found dtype '<U4', expected numbers", Load("d.npz"));

        string Load(string file) => Assert.Throws<InputException>(() => TrajectoryFolder.LoadOne(folder[file], TrajectoryKind.Expert)).Message;
    }

    [Fact]
    public void AMissingFolderIsTold()
    {
        using var folder = new TempFolder();
        Assert.EndsWith("expert: found no such folder, expected a folder of trajectories", Assert.Throws<InputException>(() => TrajectoryFolder.LoadSet(folder.Root)).Message);
    }
}
