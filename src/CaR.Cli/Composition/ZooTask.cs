using System.Collections.Immutable;
using CaR.Core.Compiling;
using CaR.Core.Running;
using CaR.Core.Tasks;
using CaR.Core.Trajectories;
using CaR.Core.Worlds;
using CaR.Library.Trajectories;
using CaR.Verification.Recording;
using CaR.Verification.Scoring;

namespace CaR.Cli.Composition;

/// <summary>A task of a zoo, with all its recordings and their ground truth, read once for all of its rewards.</summary>
/// <param name="Task">What a reward is wanted for.</param>
/// <param name="Trajectories">All of them: whoever wrote the rewards has seen no verdict on any.</param>
/// <param name="Stages">Ground truth by an episode's hash, where there is some.</param>
/// <param name="World">Makes the task's world; null where it names none.</param>
internal sealed record ZooTask(
    RewardTask Task,
    TrajectorySet Trajectories,
    IReadOnlyDictionary<string, ImmutableArray<sbyte>> Stages,
    Func<IWorld>? World)
{
    /// <summary>Reads a task.</summary>
    /// <param name="task">Its name or folder.</param>
    /// <param name="trajectories">A folder that holds its expert/ and random/ below its name; null for its own.</param>
    /// <param name="now">Is told what is done.</param>
    /// <param name="cancellation">Stops it.</param>
    public static ZooTask Load(string task, string? trajectories, Action<string> now, CancellationToken cancellation)
    {
        now($"reading {task}");
        var loaded = Recordings.Load(task, now, cancellation);
        var (keys, success) = (loaded.Definition.Keys, loaded.Definition.Success);
        var (expert, random) = trajectories is null
            ? Recordings.FoldersOf(task, now, cancellation)
            : (Path.Combine(trajectories, task, RecordingWriter.FolderOf(TrajectoryKind.Expert)), Path.Combine(trajectories, task, RecordingWriter.FolderOf(TrajectoryKind.Random)));
        return new(
            loaded.Task,
            trajectories is null ? loaded.Trajectories : TrajectoryFolder.LoadSet(expert, random, keys, success),
            new[] { expert, random }.SelectMany(f => TrajectoryFolder.LoadStages(f, keys)).DistinctBy(l => l.Trajectory).ToDictionary(l => l.Trajectory, l => l.Stages),
            Recordings.WorldOf(loaded.Definition));
    }

    /// <summary>A reward's completions on the recordings, against ground truth.</summary>
    public TruthComparison Compare(CompiledReward reward, IRewardHost host, CancellationToken cancellation) =>
        TruthComparison.Of(new EpisodeRecorder(host, secondLooks: 0).Record(reward, [.. Trajectories.All], cancellation), Stages);
}
