using CaR.Core.Trajectories;
using CaR.Library.Rewards;
using CaR.Library.Tasks;
using CaR.Rewards;
using CaR.Sandbox.Running;
using CaR.Testing;

namespace CaR.Sandbox.Attacks;

/// <summary>The rewards that ship with the repository: none is refused, each keeps its hash, guards change no bit, and there is room to spare.</summary>
public sealed class PublishedTests
{
    /// <summary>A program may ask for this share of what one call is allowed.</summary>
    private const double MostShare = 0.25;

    private const int Episodes = 4;

    private static string Root => Path.Combine(Samples.Root, "generated");

    /// <summary>Those of tasks that ship with pictures; a built-in world's are recorded by the command line.</summary>
    public static TheoryData<string> Folders =>
        [.. Directory.GetFiles(Root, "reward.json", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(Root, Path.GetDirectoryName(f)!))
            .Where(f => Directory.Exists(Path.Combine(Samples.Root, "environments", Path.GetDirectoryName(f)!, "recordings")))
            .Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Folders))]
    public void AnswersAsWithoutGuards(string folder)
    {
        var stored = new RewardLibrary(Root, TimeProvider.System).Find(Path.Combine(Root, folder));
        var compiled = new RewardCompiler().Compile(stored.Source, CancellationToken.None);
        Assert.True(compiled.Succeeded, string.Join('\n', compiled.Problems));
        Assert.Equal(stored.Hash, compiled.Value.Hash);

        var unguarded = Unguarded.Load(stored.Source.Programs);
        var trajectories = TaskFolder.Load(Path.Combine(Samples.Root, "environments", stored.Task)).Trajectories;
        using var programs = new InProcessHost().Open(compiled.Value);
        foreach (var observation in trajectories.Expert.Take(Episodes).Concat(trajectories.Random.Take(Episodes)).SelectMany(Observations))
        {
            for (var i = 0; i < programs.Count; i++)
            {
                var answer = programs.Ask(i, observation);
                Assert.True(answer.Answered, answer.ToString());
                Assert.Equal(BitConverter.DoubleToInt64Bits(unguarded[i].Progress(observation)), BitConverter.DoubleToInt64Bits(answer.Progress));
                Assert.True(answer.Fuel < MostShare * 10_000_000 && answer.Bytes < MostShare * 8_000_000, answer.ToString());
            }
        }
    }

    private static IEnumerable<Observation> Observations(Trajectory trajectory)
    {
        var observation = new Observation(trajectory.Frames.Size.NewFrame(), trajectory.Frames.Size.NewFrame(), trajectory.Mission ?? "");
        foreach (var (index, picture) in trajectory.Frames.Read().Index())
        {
            if (index == 0) observation.Start.Load(picture.Span);
            observation.Now.Load(picture.Span);
            yield return observation;
        }
    }
}
