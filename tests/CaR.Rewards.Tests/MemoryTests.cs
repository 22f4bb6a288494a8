using CaR.Rewards.Tests.Examples;

namespace CaR.Rewards.Tests;

/// <summary>What is asked twice is answered once, nothing outlives its picture, and a warm step allocates nothing.</summary>
public sealed class MemoryTests
{
    [Fact]
    public void TheSameQuestionHasTheSameAnswer()
    {
        Frame frame = Pictures.Clumps(new Random(1), 64, 64, 0.4), other = Pictures.Clumps(new Random(2), 64, 64, 0.4);
        Mask a = frame.Near(default, 9), b = frame.InRange(new Hsv(0, 0, 200), new Hsv(179, 9, 255));
        Assert.Same(a, frame.Near(default, 9));
        Assert.Same(a | b, a | b);
        Assert.Same(a.Dilate(), a.Dilate());
        Assert.NotSame(a.Dilate(), a.Dilate(5));
        Assert.Same(frame.AbsDiff(other), other.AbsDiff(frame));
        Assert.Same(a.ConnectedComponents(), a.ConnectedComponents());
        Assert.Same(frame.Crop(new Rect(1, 1, 5, 5)), frame.Crop(new Rect(1, 1, 5, 5)));
    }

    [Fact]
    public void AnswersFollowTheOtherPictureToo()
    {
        Frame now = Pictures.Clumps(new Random(1), 64, 64, 0.4), start = Pictures.Clumps(new Random(1), 64, 64, 0.4);
        Assert.True(now.AbsDiff(start).IsEmpty);
        start.Load(new byte[64 * 64 * 3]);
        Assert.False(now.AbsDiff(start).IsEmpty);
        now.Load(new byte[64 * 64 * 3]);
        Assert.True(now.AbsDiff(start).IsEmpty);
    }

    [Fact]
    public void NothingOutlivesItsPicture()
    {
        Frame frame = Pictures.Clumps(new Random(1), 64, 64, 0.4);
        Mask mask = frame.Near(default);
        Frame crop = frame.Crop(new Rect(1, 1, 9, 9));
        Mask ofCrop = crop.Near(default);
        frame.Load(frame.Rgb24.ToArray());
        Assert.Throws<InvalidOperationException>(() => mask.CountNonZero);
        Assert.Throws<InvalidOperationException>(() => crop.Near(default));
        Assert.Throws<InvalidOperationException>(() => ofCrop[0, 0]);
    }

    [Fact]
    public void AWarmStepAllocatesNothing()
    {
        Recording recording = Recording.Open("minigrid/MiniGrid-DoorKey-8x8-v0/expert/ep_000.npz");
        RewardProgram[] programs =
            [new PickUpKey(), new OpenDoor(), new GoThroughDoor(), new ReachGoal(), new MoveCube(), new DialogAppeared(), new FindIcon()];
        Frame now = recording.FrameAt(0);
        var observation = new Observation(now, recording.FrameAt(0));
        double warm = Episode();
        long before = GC.GetAllocatedBytesForCurrentThread();
        double again = Episode();
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.Equal(BitConverter.DoubleToInt64Bits(warm), BitConverter.DoubleToInt64Bits(again));

        double Episode()
        {
            double sum = 0;
            for (int i = 0; i < recording.Count; i++)
            {
                now.Load(recording[i]);
                foreach (RewardProgram program in programs)
                    if (program.Progress(observation) is var progress && double.IsFinite(progress)) sum += progress;
            }

            return sum;
        }
    }

    /// <summary>A program may ask the start picture another question at every step of an endless episode.</summary>
    [Fact]
    public void TheStartPictureDoesNotGrow()
    {
        Frame start = Pictures.Clumps(new Random(1), 32, 32, 0.4), now = Pictures.Clumps(new Random(2), 32, 32, 0.4);
        var observation = new Observation(now, start);
        byte[] bytes = now.Rgb24.ToArray();
        long pixels = 0;
        Steps(4000);
        long before = GC.GetAllocatedBytesForCurrentThread();
        Steps(4000);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.NotEqual(0, pixels);

        void Steps(int count)
        {
            for (int i = 0; i < count; i++)
            {
                now.Load(bytes);
                var box = new Rect(i % 25, i / 25 % 29, 7, 3);
                Mask cut = observation.Start.Near(new Rgb(i & 255, i >> 8, 0), 40).Within(box);
                pixels += cut.CountNonZero + observation.Start.Crop(box).Near(default, i & 63).CountNonZero;
            }
        }
    }
}
