using CaR.Rewards.Tests.Examples;
using CaR.Testing;

namespace CaR.Rewards.Tests;

/// <summary>Programs written in the language, on real recordings.</summary>
public sealed class ExampleTests
{
    [Theory]
    [InlineData("expert")]
    [InlineData("random")]
    [InlineData("mixed")]
    public void DoorKeyStagesAreReachedWhenTheWorldReachedThem(string kind)
    {
        foreach (string file in Files("minigrid/MiniGrid-DoorKey-8x8-v0", kind, 20))
        {
            Recording recording = Recording.Open(file);
            Assert.Equal(recording.Stage, Reached(recording, new PickUpKey(), new OpenDoor(), new GoThroughDoor(), new ReachGoal()));
        }
    }

    /// <summary>The arm may hide the cube at the moment: nearly all frames, and hardly ever a success that was none.</summary>
    [Theory]
    [InlineData("expert")]
    [InlineData("random")]
    public void PandaPushStagesAreReachedWhenTheWorldReachedThem(string kind)
    {
        (int frames, int right, int tooEarly) = (0, 0, 0);
        foreach (string file in Files("panda-push", kind, 40))
        {
            Recording recording = Recording.Open(file);
            int[] reached = Reached(recording, new MoveCube(), new PushCubeToGoal());
            frames += reached.Length;
            right += reached.Zip(recording.Stage).Count(p => p.First == p.Second);
            if (reached[^1] == 2 && !recording.Success) tooEarly++;
        }

        Assert.InRange((double)right / frames, 0.92, 1);
        Assert.Equal(0, tooEarly);
    }

    [Fact]
    public void AWebPageIsReadToo()
    {
        Frame start = WebPages.Draw(WebPages.Blue, iconX: 10, dialog: false), pressed = WebPages.Draw(WebPages.Green, iconX: 10, dialog: false);
        Frame dialog = WebPages.Draw(WebPages.Blue, iconX: 10, dialog: true), dragged = WebPages.Draw(WebPages.Blue, iconX: 130, dialog: false);
        Assert.Equal(0, new ButtonPressed().Progress(new Observation(start, start)));
        Assert.Equal(1, new ButtonPressed().Progress(new Observation(pressed, start)));
        Assert.Equal(0, new DialogAppeared().Progress(new Observation(pressed, start)));
        Assert.Equal(1, new DialogAppeared().Progress(new Observation(dialog, start)));
        Assert.Equal(0, new FindIcon().Progress(new Observation(start, start)));
        Assert.Equal(1, new FindIcon().Progress(new Observation(dragged, start)));
    }

    private static IEnumerable<string> Files(string task, string kind, int max) =>
        Directory.GetFiles(Path.Combine(Samples.Shared!, task, kind), "*.npz").Order().Take(max)
            .Select(f => Path.GetRelativePath(Samples.Shared!, f));

    /// <summary>Sub-tasks reached by frame, in order, as a reward session counts them.</summary>
    private static int[] Reached(Recording recording, params RewardProgram[] programs)
    {
        Frame start = recording.FrameAt(0), now = recording.FrameAt(0);
        var observation = new Observation(now, start, recording.Mission);
        var reached = new int[recording.Count];
        int k = 0;
        for (int i = 0; i < recording.Count; i++)
        {
            now.Load(recording[i]);
            while (k < programs.Length && programs[k].Progress(observation) >= RewardProgram.Complete) k++;
            reached[i] = k;
        }

        return reached;
    }
}
