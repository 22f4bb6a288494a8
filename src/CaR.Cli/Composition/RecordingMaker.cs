using System.Collections.Immutable;
using CaR.Cli.Rendering;
using CaR.Core;
using CaR.Core.Trajectories;
using CaR.Core.Worlds;
using CaR.Environments.Policies;
using CaR.Environments.Recording;
using CaR.Library.Trajectories;

namespace CaR.Cli.Composition;

/// <summary>Plays a built-in world and writes the episodes down.</summary>
internal sealed class RecordingMaker(WorldChoice choice, RecordingPlan plan)
{
    private readonly IWorld _world = choice.Make();
    private readonly List<ulong> _failedExperts = [];
    private readonly List<RecordingMeta.Episode> _episodes = [];

    /// <summary>Makes a recording, whole or not at all. The same world and plan make the same bytes.</summary>
    /// <param name="folder">Where; must not exist or be empty.</param>
    /// <param name="now">Is told what is done.</param>
    /// <param name="cancellation">Stops it; nothing is left then.</param>
    /// <exception cref="InputException">There is something, the world has no expert, or its expert never reaches the goal.</exception>
    public RecordingMeta Write(string folder, Action<string> now, CancellationToken cancellation)
    {
        using var writer = new RecordingWriter(folder);
        foreach (var kind in Enum.GetValues<TrajectoryKind>().Where(k => plan.CountOf(k) > 0))
        {
            var recorder = RecorderOf(kind);
            foreach (var (i, seed) in plan.SeedsOf(kind).Index())
            {
                cancellation.ThrowIfCancellationRequested();
                now($"{choice.Name}: {RecordingWriter.FolderOf(kind)} episode {i + 1} of {plan.CountOf(kind)}");
                Add(writer, kind, recorder.Record(seed));
            }
        }

        if (plan.Expert > 0 && _failedExperts.Count == plan.Expert)
            throw new InputException($"world '{choice.Name}'", $"an expert that reaches the goal in none of {plan.Expert} episodes", "one at least");
        var meta = Describe();
        writer.Complete(Terminal.ToJson(meta) + "\n");
        return meta;
    }

    private WorldRecorder RecorderOf(TrajectoryKind kind) => kind switch
    {
        TrajectoryKind.Expert => new(choice.Make, Experts.Of),
        TrajectoryKind.Random => new(choice.Make, _ => new RandomPolicy(), plan.RandomSteps),
        _ => new(choice.Make, world => new NoisyPolicy(Experts.Of(world), RecordingPlan.MixedNoise)),
    };

    private void Add(RecordingWriter writer, TrajectoryKind kind, WorldEpisode episode)
    {
        if (kind is TrajectoryKind.Expert && !episode.Success)
        {
            _failedExperts.Add(episode.Seed);
            return;
        }

        var file = writer.Add(kind, archive =>
        {
            EpisodeArchive.Write(archive, episode);
            if (plan.IsCheckable) EpisodeArchive.WriteStates(archive, episode, choice);
        });
        _episodes.Add(new(episode.Seed, kind, episode.Steps, Math.Round(episode.Return, 6), episode.Success, episode.End, episode.Stages[^1], episode.Mission, file));
    }

    private RecordingMeta Describe() => new(
        choice.Name,
        _world.MaxSteps,
        Math.Min(plan.RandomSteps, _world.MaxSteps),
        [_world.FrameSize.Height, _world.FrameSize.Width, 3],
        choice.IsPlain,
        _world.ActionSpace.ToString()!,
        _world.ActionSpace is DiscreteSpace { Names: var names } ? names : [],
        _world.SubTasks,
        Enum.GetValues<TrajectoryKind>().Where(k => plan.CountOf(k) > 0)
            .ToImmutableSortedDictionary(RecordingWriter.FolderOf, k => $"{_episodes.Count(e => e.Kind == k && e.Success)}/{plan.CountOf(k)}", StringComparer.Ordinal),
        [.. _failedExperts],
        [.. _episodes]);
}
