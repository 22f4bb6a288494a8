using CaR.Core;
using CaR.Environments.Pushing;

namespace CaR.Environments.Tests.Pushing;

/// <summary>The task around the cube: panda-gym's rules, episodes and observations.</summary>
public sealed class PushWorldTests
{
    private static readonly float[] s_still = [0, 0, 0];

    [Fact]
    public void TheCatalogueMakesIt()
    {
        Assert.Contains("push", WorldCatalog.Names);
        Assert.IsType<PushWorld>(WorldCatalog.Make("push"));
    }

    [Fact]
    public void CubeAndGoalBeginAnywhereInTheMiddleOfTheTable()
    {
        var places = Enumerable.Range(0, 2000).Select(i => Started((ulong)i).State).SelectMany(s => new[] { s.Goal, s.Cube.Centre }).SelectMany(p => new[] { p.X, p.Y }).ToList();
        Assert.All(places, p => Assert.InRange(p, -0.15, 0.15));
        // Uniform on ±0.15 m: mean 0 and variance 0.15²/3, within four standard errors of 8,000 draws.
        Assert.InRange(places.Average(), -0.004, 0.004);
        Assert.InRange(places.Average(p => p * p), 0.0072, 0.0078);
    }

    [Fact]
    public void NoEpisodeBeginsAtTheGoal() =>
        Assert.All(Enumerable.Range(0, 2000), i => Assert.True(Started((ulong)i).State.Distance >= PushWorld.GoalRadius));

    [Fact]
    public void AStepCostsOneUntilTheCubeIsAtTheGoal()
    {
        var world = Away();
        Assert.Equal(new(-1, false, false), world.Step(s_still));
        Assert.Equal((0, false), (world.Stage, world.Succeeded));
        world.State.Tip = new(-0.04, 0, 0.015);
        Assert.Equal(-1, world.Step(new float[] { 1, 0, 0 }).Reward); // the cube at 0.042 m, the goal at 0.1 m
        Assert.Equal(1, world.Stage);
        var outcome = world.Step(new float[] { 1, 0, 0 });
        Assert.Equal(new(0, Terminated: true, Truncated: false), outcome);
        Assert.Equal((2, true, EpisodePhase.Ended), (world.Stage, world.Succeeded, world.Phase));
    }

    [Fact]
    public void IsTruncatedAfterFiftySteps()
    {
        var world = Away();
        for (var i = 1; i < world.MaxSteps; i++) Assert.False(world.Step(s_still).Ended);
        Assert.Equal(new(-1, Terminated: false, Truncated: true), world.Step(s_still));
        Assert.Equal(50, world.MaxSteps);
    }

    [Fact]
    public void ACubeThatWasNeverMovedIsAtTheGoalAllTheSame()
    {
        var world = Started(0);
        world.State.Goal = world.State.Cube.Centre + new Vector2D(0.03, 0);
        Assert.Equal(new(0, Terminated: true, Truncated: false), world.Step(s_still));
        Assert.Equal(1, world.Stage); // what the recordings of the real one count too
    }

    [Fact]
    public void ObservesWhatPandaGymDoes()
    {
        var world = Away();
        world.State.Tip = new(-0.032, 0.006, 0.015);
        world.Step(new float[] { 0.5f, 0, 0 });
        var (state, numbers) = (world.State, new float[world.ObservationSpace.Length]);
        world.Observe(numbers);
        Assert.Equal([(float)state.Tip.X, (float)state.Tip.Y, 0.015f, 0.625f, 0, 0], numbers[..6]); // 25 mm in 40 ms
        Assert.Equal([(float)state.Cube.Centre.X, (float)state.Cube.Centre.Y, 0.02f, 0, 0, (float)state.Cube.Angle], numbers[6..12]);
        Assert.Equal([(float)(state.Cube.Centre.X / 0.04), (float)(state.Cube.Centre.Y / 0.04), 0, 0, 0, (float)(state.Cube.Angle / 0.04)], numbers[12..18]);
        Assert.Equal(numbers[6..9], numbers[world.ObservationSpace.RangeOf("achieved_goal")]);
        Assert.Equal([0.1f, 0, 0.02f], numbers[world.ObservationSpace.RangeOf("desired_goal")]);
        Assert.True(world.ObservationSpace.Contains(numbers));
    }

    [Fact]
    public void TheSameSeedGivesTheSameBytes()
    {
        Assert.Equal(Play(11, 5), Play(11, 5));
        Assert.NotEqual(Play(11, 5), Play(12, 5));

        static byte[] Play(ulong seed, int episodes)
        {
            var (world, random) = (new PushWorld(), new WorldRandom(seed));
            var (bytes, frame, action, numbers) = (new MemoryStream(), new byte[world.FrameSize.Bytes], new float[3], new float[world.ObservationSpace.Length]);
            for (var i = 0; i < episodes; i++)
            {
                world.Reset(i == 0 ? seed : null);
                while (world.Phase is EpisodePhase.Running)
                {
                    world.ActionSpace.Sample(random, action);
                    world.Step(action);
                    world.Render(frame);
                    world.Observe(numbers);
                    bytes.Write(frame);
                    bytes.Write(System.Runtime.InteropServices.MemoryMarshal.AsBytes<float>(numbers));
                }
            }

            return bytes.ToArray();
        }
    }

    [Theory]
    [InlineData(new float[] { 0, 0 }, "three numbers")]
    [InlineData(new float[] { 0, 0, 0, 0 }, "three numbers")]
    [InlineData(new float[] { 0, float.NaN, 0 }, "NaN")]
    [InlineData(new float[] { 0, 0, 1.01f }, "1.01")]
    [InlineData(new float[] { 0, 0, float.NegativeInfinity }, "-1..1")]
    public void AnImpossibleActionChangesNothing(float[] action, string says)
    {
        var world = Away();
        var (tip, cube) = (world.State.Tip, world.State.Cube);
        Assert.Contains(says, Assert.Throws<InputException>(() => world.Step(action)).Message, StringComparison.Ordinal);
        Assert.Contains("action 3", Assert.Throws<InputException>(() => world.Step(3)).Message, StringComparison.Ordinal);
        Assert.Equal((tip, cube, EpisodePhase.Running), (world.State.Tip, world.State.Cube, world.Phase));
        for (var i = 1; i < world.MaxSteps; i++) Assert.False(world.Step(s_still).Ended); // none of them counted as a step
    }

    [Fact]
    public void NeitherStepsNorLooksBeforeAResetNorStepsAfterTheEnd()
    {
        var world = new PushWorld();
        Assert.Throws<InputException>(() => world.Step(s_still));
        Assert.Throws<InputException>(() => world.Observe(new float[24]));
        Assert.Throws<InputException>(() => world.Render(new byte[world.FrameSize.Bytes]));
        world.Reset(0);
        world.State.Goal = world.State.Cube.Centre;
        world.Step(s_still);
        Assert.Contains("after", Assert.Throws<InputException>(() => world.Step(s_still)).Message, StringComparison.Ordinal);
        world.Render(new byte[world.FrameSize.Bytes]);
    }

    [Fact]
    public void StepsInAVectorAndBeginsAgain()
    {
        var vector = new VectorWorld([new PushWorld(), new PushWorld()], AutoresetMode.SameStep, render: true);
        vector.Reset(0);
        var (first, second, ended) = ((PushWorld)vector.Worlds[0], (PushWorld)vector.Worlds[1], new byte[128 * 128 * 3]);
        first.State.Goal = first.State.Cube.Centre;
        second.State.Begin(cube: default, goal: new(0.1, 0));
        first.Render(ended);
        vector.Step(new float[6]);
        Assert.Equal((true, false, 0, -1), (vector.Terminated[0], vector.Terminated[1], vector.Rewards[0], vector.Rewards[1]));
        Assert.Equal(ended, vector.FinalFrame(0).ToArray());
        Assert.NotEqual(ended, vector.Frame(0).ToArray());
        Assert.Equal(EpisodePhase.Running, first.Phase);
    }

    [Fact]
    public void NothingIsAllocated()
    {
        var (world, frame, numbers) = (Away(), new byte[128 * 128 * 3], new float[24]);
        float[] action = [0.1f, -0.2f, -0.5f];
        Play();
        var before = GC.GetAllocatedBytesForCurrentThread();
        Play();
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);

        void Play()
        {
            for (ulong seed = 0; seed < 3; seed++)
            {
                world.Reset(seed);
                while (world.Phase is EpisodePhase.Running)
                {
                    world.Step(action);
                    world.Observe(numbers);
                    world.Render(frame);
                }
            }
        }
    }

    private static PushWorld Started(ulong seed)
    {
        var world = new PushWorld();
        world.Reset(seed);
        return world;
    }

    /// <summary>The cube at 0, the goal 10 cm in front of it.</summary>
    private static PushWorld Away()
    {
        var world = Started(0);
        world.State.Begin(cube: default, goal: new(0.1, 0));
        return world;
    }
}
