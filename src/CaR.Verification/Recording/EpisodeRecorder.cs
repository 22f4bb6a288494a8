using System.Collections.Immutable;
using System.Runtime.ExceptionServices;
using CaR.Core;
using CaR.Core.Compiling;
using CaR.Core.Running;
using CaR.Core.Tasks;
using CaR.Core.Trajectories;

namespace CaR.Verification.Recording;

/// <summary>Runs every program on every frame. Both what it records and its order are the same however many cores it has.</summary>
/// <param name="host">Where the programs run.</param>
/// <param name="secondLooks">Frames of each trajectory that are shown twice, in [0, 1000].</param>
public sealed class EpisodeRecorder(IRewardHost host, int secondLooks)
{
    /// <summary>Records each trajectory, reading its pictures once.</summary>
    /// <exception cref="InputException">A trajectory is empty, or has another size than the task.</exception>
    public ImmutableArray<Episode> Record(CompiledReward reward, IReadOnlyList<Trajectory> trajectories, CancellationToken cancellation)
    {
        var size = reward.Source.Description.Task.Size;
        foreach (var trajectory in trajectories) Check(trajectory, size);
        var episodes = new Episode[trajectories.Count];
        var options = new ParallelOptions { CancellationToken = cancellation, MaxDegreeOfParallelism = Environment.ProcessorCount };
        try
        {
            Parallel.For(
                0,
                episodes.Length,
                options,
                () => new TableWriter(reward, host, secondLooks, cancellation),
                (i, _, writer) =>
                {
                    var table = writer.Write(trajectories[i]);
                    episodes[i] = new Episode(trajectories[i], table, Replay.Of(table, reward.SubTasks));
                    return writer;
                },
                writer => writer.Dispose());
        }
        catch (AggregateException several)
        {
            // A file that turns out corrupt while it is read is the person's to mend: one line, not a bundle of exceptions.
            ExceptionDispatchInfo.Throw(several.InnerExceptions.OfType<InputException>().FirstOrDefault() ?? several.InnerExceptions[0]);
        }

        return ImmutableArray.Create(episodes);
    }

    private static void Check(Trajectory trajectory, FrameSize size)
    {
        if (trajectory.Frames.Count == 0)
            throw new InputException(trajectory.Name, "no frames", "at least one");
        if (trajectory.Frames.Size != size)
            throw new InputException(trajectory.Name, $"frames of {trajectory.Frames.Size}", $"{size}, the size of the task's pictures");
    }
}
