using CaR.Core;
using CaR.Environments.Policies;
using CaR.Environments.Recording;

namespace CaR.Environments.Tests.Recording;

public sealed class WorldRecorderTests
{
    private const string DoorKey = "doorkey-6x6";

    [Theory]
    [InlineData(DoorKey)]
    [InlineData("push")]
    [InlineData("dynamicobstacles-6x6")] // its steps depend on chance
    public void TheSameSeedGivesTheSameEpisode(string world)
    {
        var (first, again) = (Random(world, seed: 5, maxSteps: 40), Random(world, seed: 5, maxSteps: 40));
        Assert.Equal(first.Actions.Values, again.Actions.Values);
        Assert.Equal<float>(first.Rewards, again.Rewards);
        Assert.Equal(Pictures(first), Pictures(again));
        Assert.NotEqual(first.Actions.Values, Random(world, seed: 6, maxSteps: 40).Actions.Values);
    }

    [Theory]
    [InlineData(DoorKey)]
    [InlineData("push")]
    [InlineData("dynamicobstacles-6x6")]
    public void PicturesAreThoseThatWereSeenOnTheWay(string name)
    {
        var episode = Random(name, seed: 3, maxSteps: 30);
        var world = WorldCatalog.Make(name);
        var policy = new RandomPolicy();
        var seen = new List<string>();
        world.Reset(3);
        policy.Begin(world, ~3UL);
        seen.Add(Look(world));
        while (seen.Count <= episode.Steps)
        {
            world.Step(policy.Act(world));
            seen.Add(Look(world));
        }

        Assert.Equal(seen, Pictures(episode));
        Assert.Equal((episode.Steps + 1, world.FrameSize), (episode.Frames.Count, episode.Frames.Size));
        Assert.Equal(seen, Pictures(episode)); // a second reading begins anew
    }

    [Fact]
    public void AnExpertsEpisodeEndsInItsGoalWithAllSubTasksDone()
    {
        var world = WorldCatalog.Make(DoorKey);
        var episode = new WorldRecorder(() => WorldCatalog.Make(DoorKey), Experts.Of).Record(7);
        Assert.True(episode.Success);
        Assert.Equal((EpisodeEnd.Terminated, true), (episode.End, episode.Terminated[^1]));
        Assert.Equal((0, world.SubTasks.Length), ((int)episode.Stages[0], (int)episode.Stages[^1]));
        Assert.Equal<sbyte>(episode.Stages.Order(), episode.Stages);
        Assert.Equal(episode.Steps + 1, episode.Stages.Length);
        Assert.InRange(episode.Return, 0.1, 1);
        Assert.Equal("use the key to open the door and then get to the goal", episode.Mission);
    }

    [Fact]
    public void AnEpisodeThatIsCutIsNeitherTerminatedNorTruncated()
    {
        var episode = Random(DoorKey, seed: 0, maxSteps: 7);
        Assert.Equal((7, EpisodeEnd.Capped), (episode.Steps, episode.End));
        Assert.All(episode.Terminated.Concat(episode.Truncated), Assert.False);
    }

    [Fact]
    public void TheWorldsOwnLimitTruncates()
    {
        var episode = Random("push", seed: 0, maxSteps: 5000);
        Assert.Equal((WorldCatalog.Make("push").MaxSteps, EpisodeEnd.Truncated), (episode.Steps, episode.End));
        Assert.Equal(1, episode.Truncated.Count(t => t));
        Assert.Equal(3 * episode.Steps, episode.Actions.Values.Count);
    }

    [Fact]
    public void AnEpisodeHasAStep() =>
        Assert.Contains("found a limit of 0 steps", Assert.Throws<InputException>(() => Random(DoorKey, 0, maxSteps: 0)).Message);

    [Fact]
    public void StatesAreEncodedAsMiniGridRecordsThem()
    {
        var episode = Random(DoorKey, seed: 1, maxSteps: 60);
        var world = WorldCatalog.MakeGrid(DoorKey);
        var states = GridStates.Of(world, episode);
        Assert.Equal((6, 6), states.Cells);
        Assert.Equal((61 * 6 * 6 * 3, 61 * 7 * 7 * 3), (states.Grid.Length, states.View.Length));
        for (var time = 0; time <= episode.Steps; time++)
        {
            var (x, y) = (states.AgentPlace[2 * time], states.AgentPlace[2 * time + 1]);
            byte[] agent = [10, 0, (byte)states.AgentDirection[time]]; // MiniGrid: object 10, red, direction as state
            Assert.Equal(agent, states.Grid.AsSpan(((time * 6 + x) * 6 + y) * 3, 3).ToArray());
        }

        // The key (object 5, yellow 4) is either in the grid or carried as 1 + 5·16 + 4.
        for (var time = 0; time <= episode.Steps; time++)
        {
            var inGrid = states.Grid.Chunk(6 * 6 * 3).ElementAt(time).Chunk(3).Count(cell => cell is [5, 4, 0]);
            Assert.Equal(1, inGrid + (states.Carrying[time] == 85 ? 1 : 0));
        }
    }

    private static WorldEpisode Random(string world, ulong seed, int maxSteps) =>
        new WorldRecorder(() => WorldCatalog.Make(world), _ => new RandomPolicy(), maxSteps).Record(seed);

    private static string[] Pictures(WorldEpisode episode) => [.. episode.Frames.Read().Select(p => ContentHash.Of(p.Span))];

    private static string Look(IWorld world)
    {
        var rgb = new byte[world.FrameSize.Bytes];
        world.Render(rgb);
        return ContentHash.Of(rgb);
    }
}
