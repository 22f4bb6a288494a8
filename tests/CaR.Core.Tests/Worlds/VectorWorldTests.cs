using CaR.Core.Worlds;
using CaR.Testing;

namespace CaR.Core.Tests.Worlds;

public sealed class VectorWorldTests
{
    private const int Right = 1;
    private const int Left = 0;

    [Fact]
    public void WorldsAreSeededOneAfterTheOther()
    {
        var vector = Vector(AutoresetMode.NextStep, worlds: 8);
        vector.Reset(seed: 20);
        for (var i = 0; i < vector.Count; i++)
        {
            var alone = new LineWorld();
            alone.Reset(20 + (ulong)i);
            Assert.Equal(Place(alone), vector.Observation(i)[0]);
        }
    }

    [Fact]
    public void NextStepBeginsInTheStepAfterTheEndAndIgnoresItsAction()
    {
        var vector = Vector(AutoresetMode.NextStep);
        StepUntilEnd(vector);
        Assert.Equal((1.0, true, 5f), (vector.Rewards[0], vector.Terminated[0], vector.Observation(0)[0]));
        vector.Step([Right]);
        Assert.Equal((0.0, false), (vector.Rewards[0], vector.Terminated[0]));
        Assert.InRange(vector.Observation(0)[0], 0, 2);
        Assert.Equal(EpisodePhase.Running, vector.Worlds[0].Phase);
    }

    [Fact]
    public void SameStepShowsTheNewBeginningAndKeepsTheLastFrame()
    {
        var vector = Vector(AutoresetMode.SameStep);
        StepUntilEnd(vector);
        Assert.Equal((1.0, true), (vector.Rewards[0], vector.Terminated[0]));
        Assert.Equal(5f, vector.FinalObservation(0)[0]);
        Assert.Equal(255, vector.FinalFrame(0)[5 * 3]);
        Assert.InRange(vector.Observation(0)[0], 0, 2);
        Assert.Equal(0, vector.Frame(0)[5 * 3]);
    }

    [Fact]
    public void DisabledWaitsToBeAsked()
    {
        var vector = Vector(AutoresetMode.Disabled, worlds: 2);
        StepUntilEnd(vector, [Right, Left]);
        var steps = vector.Observation(1)[0];
        Assert.Throws<InputException>(() => vector.Step([Right, Right]));
        Assert.Equal(steps, vector.Observation(1)[0]);
        vector.Reset([true, false]);
        Assert.Equal((EpisodePhase.Running, steps), (vector.Worlds[0].Phase, vector.Observation(1)[0]));
        vector.Step([Right, Right]);
        Assert.Equal(steps + 1, vector.Observation(1)[0]);
    }

    [Fact]
    public void TruncationIsNotTermination()
    {
        var vector = Vector(AutoresetMode.NextStep);
        vector.Reset(seed: 0);
        for (var step = 0; step < 10; step++) vector.Step([Left]);
        Assert.Equal((false, true), (vector.Terminated[0], vector.Truncated[0]));
    }

    [Fact]
    public void AnImpossibleActionOfOneWorldStepsNone()
    {
        var vector = Vector(AutoresetMode.NextStep, worlds: 2);
        vector.Reset(seed: 0);
        var before = vector.Observations.ToArray();
        Assert.Throws<InputException>(() => vector.Step([Right, 2]));
        Assert.Throws<InputException>(() => vector.Step([Right]));
        Assert.Throws<InputException>(() => vector.Step([1f, 1f]));
        Assert.Throws<InputException>(() => vector.Reset([true]));
        vector.Worlds[0].Observe(before.AsSpan(0, 1));
        Assert.Equal(vector.Observations.ToArray(), before);
    }

    [Fact]
    public void AStepBeforeTheFirstResetIsRefused() => Assert.Throws<InputException>(() => Vector(AutoresetMode.NextStep).Step([Right]));

    [Fact]
    public void WorldsOfOtherSizesAreRefused() =>
        Assert.Contains("'longer'", Assert.Throws<InputException>(() => new VectorWorld([new LineWorld(), new LineWorld("longer", 9)])).Message);

    [Fact]
    public void NoWorldIsRefused() => Assert.Throws<InputException>(() => new VectorWorld([]));

    [Fact]
    public void LastFramesAreOnlyKeptInTheSameStep() => Assert.Throws<InvalidOperationException>(() => Vector(AutoresetMode.NextStep).FinalFrame(0).Length);

    private static VectorWorld Vector(AutoresetMode mode, int worlds = 1) =>
        new([.. Enumerable.Range(0, worlds).Select(_ => new LineWorld())], mode, observe: true, render: true);

    private static void StepUntilEnd(VectorWorld vector, params int[] actions)
    {
        vector.Reset(seed: 0);
        do vector.Step(actions.Length == 0 ? [Right] : actions);
        while (!vector.Terminated[0]);
    }

    private static float Place(LineWorld world)
    {
        var place = new float[1];
        world.Observe(place);
        return place[0];
    }
}
