using CaR.Core;
using CaR.Core.Worlds;
using Xunit;

namespace CaR.Testing;

/// <summary>What every world has to keep to. A world's tests inherit it and say how the world is made.</summary>
public abstract class WorldConformance
{
    private const int Episodes = 5;

    /// <summary>A new world, never reset.</summary>
    protected abstract IWorld Make();

    [Fact]
    public void TheSameSeedAndActionsGiveTheSameRollout() => Assert.Equal(Rollout(Make(), seed: 3, looks: true), Rollout(Make(), seed: 3, looks: true));

    [Fact]
    public void ASeedForgetsWhatCameBefore()
    {
        var used = Make();
        Rollout(used, seed: 8, looks: true);
        Assert.Equal(Rollout(Make(), seed: 3, looks: true), Rollout(used, seed: 3, looks: true));
    }

    [Fact]
    public void LookingChangesNothing() => Assert.Equal(Outcomes(Rollout(Make(), seed: 5, looks: true)), Outcomes(Rollout(Make(), seed: 5, looks: false)));

    [Fact]
    public void ObservationsAndActionsAreValuesOfTheirSpaces()
    {
        var world = Make();
        var observation = new float[world.ObservationSpace.Length];
        foreach (var (_, action) in Play(world, seed: 1))
        {
            Assert.True(world.ActionSpace.Contains(action));
            world.Observe(observation);
            Assert.True(world.ObservationSpace.Contains(observation), string.Join(", ", observation));
        }
    }

    [Fact]
    public void AnEpisodeIsTruncatedAtTheLimitAndAtNoOtherStep()
    {
        var world = Make();
        var steps = 0;
        foreach (var (outcome, _) in Play(world, seed: 2))
        {
            steps = outcome is null ? 0 : steps + 1;
            if (outcome is not { } o) continue;
            Assert.Equal(steps == world.MaxSteps, o.Truncated);
            Assert.Equal(o.Ended ? EpisodePhase.Ended : EpisodePhase.Running, world.Phase);
        }
    }

    [Fact]
    public void TheStageNeverFallsAndSuccessIsNeverTaken()
    {
        var world = Make();
        var stage = 0;
        foreach (var (outcome, _) in Play(world, seed: 4))
        {
            Assert.InRange(world.Stage, outcome is null ? 0 : stage, world.SubTasks.Length);
            stage = world.Stage;
            if (world.Succeeded) Assert.Equal(EpisodePhase.Ended, world.Phase);
        }
    }

    [Fact]
    public void BeforeTheFirstResetNothingCanBeDoneOrSeen()
    {
        var world = Make();
        var action = new float[world.ActionSpace.Length];
        Assert.Equal(EpisodePhase.NotStarted, world.Phase);
        Assert.Throws<InputException>(() => world.Step(Action(world, action)));
        Assert.Throws<InputException>(() => world.Render(new byte[world.FrameSize.Bytes]));
        Assert.Throws<InputException>(() => world.Observe(new float[world.ObservationSpace.Length]));
        Assert.Equal(EpisodePhase.NotStarted, world.Phase);
    }

    [Fact]
    public void AfterTheEndTheLastFrameStaysAndNoStepIsTaken()
    {
        var world = Make();
        foreach (var _ in Play(world, seed: 6, episodes: 1)) { }
        var last = Seen(world);
        Assert.Throws<InputException>(() => world.Step(Action(world, new float[world.ActionSpace.Length])));
        Assert.Equal(last, Seen(world));
    }

    [Fact]
    public void AnImpossibleActionLeavesTheWorldAsItWas()
    {
        var (world, twin) = (Make(), Make());
        world.Reset(7);
        twin.Reset(7);
        var before = Seen(world);
        Assert.Throws<InputException>(() => world.Step(-1));
        Assert.Throws<InputException>(() => world.Step(1000));
        Assert.Throws<InputException>(() => world.Step(Enumerable.Repeat(float.NaN, world.ActionSpace.Length).ToArray()));
        Assert.Throws<InputException>(() => world.Step(Enumerable.Repeat(1e9f, world.ActionSpace.Length).ToArray()));
        Assert.Throws<InputException>(() => world.Step(new float[world.ActionSpace.Length + 1]));
        Assert.Equal(before, Seen(world));
        var action = new float[world.ActionSpace.Length];
        Assert.Equal(twin.Step(Action(twin, action)), world.Step(Action(world, action)));
        Assert.Equal(Seen(twin), Seen(world));
    }

    [Fact]
    public void AResetWithoutSeedGoesOnWithTheStream()
    {
        var (world, twin) = (Make(), Make());
        world.Reset(9);
        twin.Reset(9);
        for (var i = 0; i < Episodes; i++)
        {
            world.Reset();
            twin.Reset();
            Assert.Equal(EpisodePhase.Running, world.Phase);
            Assert.Equal(Seen(twin), Seen(world));
        }
    }

    [Fact]
    public void PicturesAreWholeAndTheSameAtEveryLook()
    {
        var world = Make();
        world.Reset(11);
        var (first, second) = (new byte[world.FrameSize.Bytes], new byte[world.FrameSize.Bytes]);
        Array.Fill(second, (byte)77);
        world.Render(first);
        world.Render(second);
        Assert.Equal(first, second);
    }

    [Fact]
    public void StepsAllocateNothing()
    {
        var world = Make();
        var random = new WorldRandom(seed: 0);
        var (action, observation, picture) = (new float[world.ActionSpace.Length], new float[world.ObservationSpace.Length], new byte[world.FrameSize.Bytes]);
        Assert.Equal(0, Allocations.Of(Walk));

        void Walk()
        {
            random.Seed(1);
            world.Reset(12);
            for (var step = 0; step < 100; step++)
            {
                if (world.Phase is EpisodePhase.Ended) world.Reset(12);
                world.ActionSpace.Sample(random, action);
                world.Step(Action(world, action));
                world.Observe(observation);
                world.Render(picture);
            }
        }
    }

    /// <summary>A vector as an action of the world's kind.</summary>
    private static WorldAction Action(IWorld world, float[] vector) => world.ActionSpace is DiscreteSpace ? (int)vector[0] : vector;

    /// <summary>Acts at random; gives each reset (no outcome) and each step.</summary>
    private static IEnumerable<(StepOutcome? Outcome, float[] Action)> Play(IWorld world, ulong seed, int episodes = Episodes)
    {
        var random = new WorldRandom(seed);
        var action = new float[world.ActionSpace.Length];
        for (var episode = 0; episode < episodes; episode++)
        {
            world.Reset(episode == 0 ? seed : null);
            yield return (null, action);
            while (world.Phase is EpisodePhase.Running)
            {
                world.ActionSpace.Sample(random, action);
                yield return (world.Step(Action(world, action)), action);
            }
        }
    }

    private static List<string> Rollout(IWorld world, ulong seed, bool looks)
    {
        var lines = new List<string>();
        foreach (var (outcome, _) in Play(world, seed)) lines.Add($"{outcome} {world.Mission} {world.Stage} {world.Succeeded}|{(looks ? Seen(world) : "")}");
        return lines;
    }

    private static IEnumerable<string> Outcomes(List<string> rollout) => rollout.Select(line => line[..line.IndexOf('|')]);

    private static string Seen(IWorld world)
    {
        var (observation, picture) = (new float[world.ObservationSpace.Length], new byte[world.FrameSize.Bytes]);
        world.Observe(observation);
        world.Render(picture);
        return $"{string.Join(' ', observation.Select(BitConverter.SingleToInt32Bits))} {ContentHash.Of(picture)}";
    }
}
