using CaR.Core.Publishing;
using CaR.Core.Sessions;
using CaR.Core.Tasks;
using CaR.Rewards;
using CaR.Testing;

namespace CaR.Core.Tests.Sessions;

/// <summary>Two sub-tasks read off one grey value: A is done at 100, B at 200, each with linear progress.</summary>
public sealed class RewardSessionTests
{
    private const double Gamma = 0.9;
    private static readonly FrameSize Size = new(4, 4);

    [Fact]
    public void PaysNothingOnTheFirstFrameRatherThanZero()
    {
        Assert.Null(Session(RewardMode.Shaped).Reset(Grey(0)).Reward);
    }

    [Fact]
    public void ShapedPaysPotentialDifferencesAndOneAtCompletion()
    {
        var session = Session(RewardMode.Shaped);
        session.Reset(Grey(0));
        Assert.Equal(Gamma * 0.25, session.Step(Grey(50), false, false).Reward!.Value, 12);
        Assert.Equal((Gamma * 0.5) - 0.25, session.Step(Grey(100), false, false).Reward!.Value, 12);
        var last = session.Step(Grey(200), true, false);
        Assert.Equal((1.0, -0.5, 0.5), (last.Completion, last.Shaping, last.Reward!.Value));
        Assert.True(last.Completed);
    }

    [Fact]
    public void ShapedReturnDoesNotDependOnTheWayButForCompletion()
    {
        // γ = 1: Σ(Φ' − Φ) telescopes, so wandering back and forth earns exactly what standing still does.
        Assert.Equal(Return(RewardMode.Shaped, 1, 0, 50, 20, 90, 0), Return(RewardMode.Shaped, 1, 0, 0, 0, 0, 0), 12);
        Assert.Equal(Return(RewardMode.Shaped, 1, 0, 50, 100, 200), Return(RewardMode.Shaped, 1, 0, 100, 20, 150, 200), 12);
    }

    [Fact]
    public void TerminationEndsThePotentialAndTruncationDoesNot()
    {
        Assert.Equal(-0.25, Last(terminated: true), 12);
        Assert.Equal((Gamma * 0.25) - 0.25, Last(terminated: false), 12);

        static double Last(bool terminated)
        {
            var session = Session(RewardMode.Shaped);
            session.Reset(Grey(50));
            return session.Step(Grey(50), terminated, !terminated).Reward!.Value;
        }
    }

    [Fact]
    public void SubTaskPaysEachFirstCompletionOnce()
    {
        Assert.Equal(1.0, Return(RewardMode.SubTask, 1, 0, 100, 200), 12);
        Assert.Equal(0.5, Return(RewardMode.SubTask, 1, 0, 100, 0, 100, 50), 12);
        Assert.Equal(1.0, Return(RewardMode.SubTask, 1, 0, 200), 12);
    }

    [Fact]
    public void NeverPaysAgainWhatFellAndWasRegained()
    {
        var description = RewardDoubles.Description(Task, "A!", "B");
        var session = new RewardSession(
            new UnverifiedReward(RewardDoubles.Compiled(description, A, B)), FuncHost.Instance, new RewardOptions { Mode = RewardMode.SubTask });
        session.Reset(Grey(0));
        double[] paid = [.. new byte[] { 100, 0, 100, 0, 100 }.Select(v => session.Step(Grey(v), false, false).Reward!.Value)];
        Assert.Equal([0.5, 0, 0, 0, 0], paid);
    }

    [Fact]
    public void WhatIsDoneAtTheStartIsNotPaid()
    {
        Assert.Equal(0.5, Return(RewardMode.SubTask, 1, 100, 200), 12);
        Assert.Equal(0, Return(RewardMode.SubTask, 1, 200, 200, 200), 12);
        Assert.Equal(0, Return(RewardMode.Shaped, 1, 200, 200, 200), 12);
    }

    [Fact]
    public void ProgressKeepsThePotentialAtOneOnCompletion()
    {
        Assert.Equal(1.0, Return(RewardMode.Progress, 0.5, 0, 30, 100, 200), 12);
        Assert.Equal(0.5, Return(RewardMode.Progress, 0.5, 100, 20, 150, 200), 12);
    }

    [Fact]
    public void AProgramThatThrowsAbstainsAndIsCounted()
    {
        var session = new RewardSession(
            new UnverifiedReward(RewardDoubles.Compiled(Task, _ => throw new InvalidOperationException("no"))), FuncHost.Instance, new RewardOptions());
        var first = session.Reset(Grey(0));
        Assert.Equal((true, true, 0.0), (first.Threw, first.Abstained, first.Progress));
    }

    [Fact]
    public void RefusesAStepOutsideAnEpisode()
    {
        var session = Session(RewardMode.Shaped);
        Assert.Throws<InvalidOperationException>(() => session.Step(Grey(0), false, false));
        session.Reset(Grey(0));
        session.Step(Grey(0), false, truncated: true);
        Assert.Throws<InvalidOperationException>(() => session.Step(Grey(0), false, false));
    }

    [Fact]
    public void GivesTheProgramTheStartTheMissionAndTheEnd()
    {
        var seen = new List<(int Start, int Now, string Mission, bool Terminated)>();
        var session = new RewardSession(
            new UnverifiedReward(RewardDoubles.Compiled(Task, o =>
            {
                seen.Add((o.Start[0, 0].R, o.Now[0, 0].R, o.Instruction, o.Terminated));
                return 0;
            })),
            FuncHost.Instance,
            new RewardOptions());
        session.Reset(Grey(7), "go left");
        session.Step(Grey(8), true, false);
        session.Reset(Grey(9));
        Assert.Equal([(7, 7, "go left", false), (7, 8, "go left", true), (9, 9, "", false)], seen);
    }

    [Fact]
    public void AllocatesNothingPerStep()
    {
        var session = Session(RewardMode.Shaped);
        var (dark, light) = (Grey(10), Grey(60));
        for (var i = 0; i < 3; i++) Episode();
        var before = GC.GetAllocatedBytesForCurrentThread();
        Episode();
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);

        void Episode()
        {
            session.Reset(dark);
            for (var i = 0; i < 50; i++) session.Step(i % 2 == 0 ? light : dark, false, i == 49);
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1.01)]
    [InlineData(double.NaN)]
    public void RefusesADiscountOutsideItsRange(double discount)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Session(RewardMode.Shaped, discount));
    }

    private static RewardTask Task => RewardDoubles.Task(Size.Width, Size.Height);

    private static double A(Observation o) => Math.Min(1, o.Now[0, 0].R / 100.0);

    private static double B(Observation o) => Math.Clamp((o.Now[0, 0].R - 100) / 100.0, 0, 1);

    private static byte[] Grey(byte value) => RewardDoubles.Picture(Size, value);

    private static RewardSession Session(RewardMode mode, double discount = Gamma) =>
        new(new UnverifiedReward(RewardDoubles.Compiled(Task, A, B)), FuncHost.Instance, new RewardOptions { Mode = mode, Discount = discount });

    private static double Return(RewardMode mode, double discount, params byte[] greys)
    {
        var session = Session(mode, discount);
        session.Reset(Grey(greys[0]));
        return greys.Skip(1).Select((g, i) => session.Step(Grey(g), false, i == greys.Length - 2).Reward!.Value).Sum();
    }
}
