using System.Collections.Immutable;
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
        Check(trajectories, reward.Source.Description.Task.Size);
        return Cores.Select(
            trajectories,
            () => new TableWriter(reward, host, secondLooks, cancellation),
            (trajectory, writer) =>
            {
                var table = writer.Write(trajectory);
                return new Episode(trajectory, table, Replay.Of(table, reward.SubTasks));
            },
            cancellation);
    }

    private static void Check(IReadOnlyList<Trajectory> trajectories, FrameSize size)
    {
        if (trajectories.FirstOrDefault(t => t.Frames.Count == 0) is { } empty) throw new InputException(empty.Name, "no frames", "at least one");
        Trajectory[] others = [.. trajectories.Where(t => t.Frames.Size != size)];
        if (others.Length == 0) return;
        var more = others.Length > 1 ? $" (and {others.Length - 1} more of {trajectories.Count} trajectories of another size)" : "";
        throw new InputException(others[0].Name, $"frames of {others[0].Frames.Size}{more}", $"{size}, the size of the task's pictures");
    }
}
