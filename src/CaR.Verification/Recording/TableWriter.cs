using System.Collections.Immutable;
using CaR.Core.Compiling;
using CaR.Core.Running;
using CaR.Core.Trajectories;
using CaR.Rewards;

namespace CaR.Verification.Recording;

/// <summary>Fills the progress table of one trajectory after another, on one thread.</summary>
internal sealed class TableWriter(CompiledReward reward, IRewardHost host, int secondLooks, CancellationToken cancellation) : IDisposable
{
    // Which writer sees which trajectory is chance: were a program disabled in between, so would be what is recorded.
    private readonly IRewardPrograms _programs = host.Open(reward, IRewardHost.NoFaultLimit);
    private readonly Observation _observation = NewObservation(reward);
    private readonly byte[] _kept = new byte[secondLooks * reward.Source.Description.Task.Size.Bytes];

    /// <summary>Shows every frame to every program, then some of them again.</summary>
    public ProgressTable Write(Trajectory trajectory)
    {
        var subTasks = _programs.Count;
        double[][] progress = [.. Enumerable.Range(0, subTasks).Select(_ => new double[trajectory.Frames.Count])];
        long[][] fuel = [.. progress.Select(column => new long[column.Length])];
        var exceptions = ImmutableArray.CreateBuilder<ProgramFault>();
        var looks = SecondLooks(trajectory.Frames.Count);
        var (frame, look) = (0, 0);
        foreach (var picture in trajectory.Frames.Read())
        {
            cancellation.ThrowIfCancellationRequested();
            if (frame == 0) Begin(_observation, trajectory, picture.Span);
            Show(_observation, trajectory, frame, picture.Span);
            for (var i = 0; i < subTasks; i++)
            {
                var answer = _programs.Ask(i, _observation);
                (progress[i][frame], fuel[i][frame]) = (answer.Progress, answer.Fuel);
                if (!answer.Answered) exceptions.Add(new(i, frame, answer.Message ?? answer.Fault.ToString()));
            }

            if (look < looks.Length && looks[look] == frame) picture.Span.CopyTo(Kept(look++));
            frame++;
        }

        var unstable = LookAgain(trajectory, looks, progress);
        var isMeasured = fuel.Any(column => column.Any(work => work > 0));
        return new([.. progress.Select(ImmutableArray.Create)], exceptions.ToImmutable(), unstable)
        {
            Fuel = isMeasured ? [.. fuel.Select(ImmutableArray.Create)] : [],
        };
    }

    /// <summary>Ends what runs the programs.</summary>
    public void Dispose() => _programs.Dispose();

    /// <summary>Asks again with a fresh observation, from the last frame to the first: whoever remembers, answers otherwise.</summary>
    private ImmutableArray<ProgramFault> LookAgain(Trajectory trajectory, int[] looks, double[][] progress)
    {
        var unstable = ImmutableArray.CreateBuilder<ProgramFault>();
        var observation = NewObservation(reward);
        for (var look = looks.Length - 1; look >= 0; look--)
        {
            if (look == looks.Length - 1) Begin(observation, trajectory, Kept(0));
            Show(observation, trajectory, looks[look], Kept(look));
            for (var i = 0; i < _programs.Count; i++)
            {
                var (first, second) = (progress[i][looks[look]], _programs.Ask(i, observation).Progress);
                if (BitConverter.DoubleToInt64Bits(first) == BitConverter.DoubleToInt64Bits(second)) continue;
                unstable.Add(new(i, looks[look], FormattableString.Invariant($"{first:R}, asked again {second:R}")));
            }
        }

        return unstable.ToImmutable();
    }

    private Span<byte> Kept(int look)
    {
        var bytes = reward.Source.Description.Task.Size.Bytes;
        return _kept.AsSpan(look * bytes, bytes);
    }

    /// <summary>Frames spread evenly over the trajectory, the first and the last among them.</summary>
    private int[] SecondLooks(int frames)
    {
        var count = Math.Min(secondLooks, frames);
        return [.. Enumerable.Range(0, count).Select(look => count == 1 ? 0 : (int)((long)look * (frames - 1) / (count - 1)))];
    }

    private void Begin(Observation observation, Trajectory trajectory, ReadOnlySpan<byte> first)
    {
        observation.Start.Load(first);
        observation.Instruction = trajectory.Mission ?? reward.Source.Description.Task.Instruction ?? "";
    }

    private static void Show(Observation observation, Trajectory trajectory, int frame, ReadOnlySpan<byte> picture)
    {
        observation.Now.Load(picture);
        // As in a session: the first frame follows no action, so nothing can have ended on it.
        observation.Terminated = trajectory.Terminated && frame > 0 && frame == trajectory.Frames.Count - 1;
    }

    private static Observation NewObservation(CompiledReward reward)
    {
        var size = reward.Source.Description.Task.Size;
        return new Observation(size.NewFrame(), size.NewFrame());
    }
}
