using CaR.Core.Sessions;
using CaR.Testing;

namespace CaR.Core.Tests.Sessions;

public sealed class SubTaskTrackerTests
{
    [Fact]
    public void AdvancesThroughSeveralSubTasksOnOneFrame()
    {
        var tracker = Tracker("A", "B", "C");
        tracker.Advance(new Says(1, 1, 0.4));
        Assert.Equal((2, 0.4, 2.4 / 3), (tracker.Reached, tracker.Progress, tracker.Fraction));
    }

    [Fact]
    public void AsksOnlyTheActiveSubTask()
    {
        var tracker = Tracker("A", "B");
        tracker.Advance(new Says(0.5, 1));
        Assert.Equal(0, tracker.Reached);
        tracker.Advance(new Says(1, 0.25));
        tracker.Advance(new Says(0, 0.5));
        Assert.Equal((1, 0.5), (tracker.Reached, tracker.Progress));
    }

    [Fact]
    public void KeepsTheLastFiniteProgressWhenTheProgramCannotTell()
    {
        var tracker = Tracker("A");
        tracker.Advance(new Says(0.3));
        tracker.Advance(new Says(double.NaN));
        Assert.Equal((0.3, true), (tracker.Progress, tracker.Abstained));
        tracker.Advance(new Says(0.6));
        Assert.Equal((0.6, false), (tracker.Progress, tracker.Abstained));
    }

    [Fact]
    public void ForgetsProgressWhenItMovesToTheNextSubTask()
    {
        var tracker = Tracker("A", "B");
        tracker.Advance(new Says(0.9, 0));
        tracker.Advance(new Says(1, double.NaN));
        Assert.Equal((1, 0.0), (tracker.Reached, tracker.Progress));
    }

    [Fact]
    public void GoesBackWhenAKeptSubTaskFalls()
    {
        var tracker = Tracker("A!", "B", "C");
        tracker.Advance(new Says(1, 1, 0.5));
        tracker.Advance(new Says(0.2, 1, 0.5));
        Assert.Equal((0, 0.2, 2), (tracker.Reached, tracker.Progress, tracker.MostReached));
    }

    [Fact]
    public void StaysWhenASubTaskThatNeedNotBeKeptFalls()
    {
        var tracker = Tracker("A", "B");
        tracker.Advance(new Says(1, 0.5));
        tracker.Advance(new Says(0, 0.6));
        Assert.Equal(1, tracker.Reached);
    }

    [Fact]
    public void StaysWhenAKeptSubTaskCannotTell()
    {
        var tracker = Tracker("A!", "B");
        tracker.Advance(new Says(1, 0.5));
        tracker.Advance(new Says(double.NaN, 0.6));
        Assert.Equal(1, tracker.Reached);
    }

    [Fact]
    public void StaysCompletedOnceCompleted()
    {
        var tracker = Tracker("A!");
        tracker.Advance(new Says(1));
        tracker.Advance(new Says(0));
        Assert.True(tracker.Completed);
        Assert.Equal(1, tracker.Fraction);
    }

    [Fact]
    public void ClampsProgressBelowZero()
    {
        var tracker = Tracker("A");
        tracker.Advance(new Says(-3));
        Assert.Equal(0, tracker.Fraction);
    }

    private static SubTaskTracker Tracker(params string[] names) =>
        new(RewardDoubles.Description(RewardDoubles.Task(), names).SubTasks);

    private readonly struct Says(params double[] progress) : IProgressSource
    {
        public double Progress(int subTask) => progress[subTask];
    }
}
