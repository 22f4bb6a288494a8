using CaR.Rewards.Tests.Examples;
using CaR.Testing;
using Xunit.Abstractions;

namespace CaR.Rewards.Tests;

/// <summary>Programs written in the language, on real recordings.</summary>
public sealed class ExampleTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("expert")]
    [InlineData("random")]
    [InlineData("mixed")]
    public void DoorKeyStagesAreReachedWhenTheWorldReachedThem(string kind)
    {
        (int frames, int right) = (0, 0);
        foreach (string file in Files("minigrid/MiniGrid-DoorKey-8x8-v0", kind, 20))
        {
            Recording recording = Recording.Open(file);
            int[] reached = Reached(recording, new PickUpKey(), new OpenDoor(), new GoThroughDoor(), new ReachGoal());
            frames += reached.Length;
            right += reached.Where((k, i) => k == recording.Stage[i]).Count();
            for (int i = 0; i < reached.Length; i++)
                if (reached[i] != recording.Stage[i]) output.WriteLine($"{file} {i}: {reached[i]} {recording.Stage[i]}");
        }

        output.WriteLine($"{right} of {frames}");
        Assert.Equal(frames, right);
    }

    [Theory]
    [InlineData("expert")]
    [InlineData("random")]
    public void PandaPush(string kind)
    {
        (int frames, int right) = (0, 0);
        foreach (string file in Files("panda-push", kind, 40))
        {
            Recording recording = Recording.Open(file);
            int[] reached = Reached(recording, new MoveCube(), new PushCubeToGoal());
            frames += reached.Length;
            right += reached.Where((k, i) => k == recording.Stage[i]).Count();
            output.WriteLine($"{file} {string.Concat(reached)}");
            output.WriteLine($"{file} {string.Concat(recording.Stage)}");
        }

        output.WriteLine($"{right} of {frames}");
        Assert.InRange((double)right / frames, 0.8, 1);
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
