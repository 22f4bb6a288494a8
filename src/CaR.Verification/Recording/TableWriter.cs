using System.Collections.Immutable;
using CaR.Core.Compiling;
using CaR.Core.Running;
using CaR.Core.Tasks;
using CaR.Core.Trajectories;
using CaR.Rewards;

namespace CaR.Verification.Recording;

/// <summary>Fills the progress table of one trajectory after another, on one thread.</summary>
internal sealed class TableWriter(CompiledReward reward, IRewardHost host, int secondLooks, CancellationToken cancellation) : IDisposable
{
    /// <summary>Frames that are shown at once: a host in another process is woken once for all of them.</summary>
    private const int BatchFrames = 64;

    // Which writer sees which trajectory is chance: were a program disabled in between, so would be what is recorded.
    private readonly IRewardPrograms _programs = host.Open(reward, IRewardHost.NoFaultLimit);

    // Opened apart from the first: where programs have processes of their own, the second look is another process's.
    private readonly Lazy<IRewardPrograms> _others = new(() => host.Open(reward, IRewardHost.NoFaultLimit));
    private readonly FrameSize _size = reward.Source.Description.Task.Size;
    private readonly byte[] _start = new byte[reward.Source.Description.Task.Size.Bytes];
    private readonly byte[] _batch = new byte[BatchFrames * reward.Source.Description.Task.Size.Bytes];
    private readonly byte[] _kept = new byte[secondLooks * reward.Source.Description.Task.Size.Bytes];
    private readonly ProgramAnswer[] _answers = new ProgramAnswer[BatchFrames * reward.SubTasks.Length];

    /// <summary>Shows every frame to every program, then some of them again.</summary>
    public ProgressTable Write(Trajectory trajectory)
    {
        double[][] progress = [.. Enumerable.Range(0, _programs.Count).Select(_ => new double[trajectory.Frames.Count])];
        var exceptions = ImmutableArray.CreateBuilder<ProgramFault>();
        var looks = SecondLooks(trajectory.Frames.Count);
        var (frame, look, filled) = (0, 0, 0);
        foreach (var picture in trajectory.Frames.Read())
        {
            cancellation.ThrowIfCancellationRequested();
            if (frame == 0) picture.Span.CopyTo(_start);
            picture.Span.CopyTo(_batch.AsSpan(filled++ * _size.Bytes));
            if (look < looks.Length && looks[look] == frame) picture.Span.CopyTo(Kept(look++));
            frame++;
            if (filled < BatchFrames && frame < trajectory.Frames.Count) continue;
            Ask(trajectory, frame - filled, filled, progress, exceptions);
            filled = 0;
        }

        var unstable = LookAgain(trajectory, looks, progress);
        return new([.. progress.Select(ImmutableArray.Create)], exceptions.ToImmutable(), unstable);
    }

    /// <summary>Ends what runs the programs.</summary>
    public void Dispose()
    {
        _programs.Dispose();
        if (_others.IsValueCreated) _others.Value.Dispose();
    }

    /// <summary>Shows the frames that are in the batch, and writes down the answers.</summary>
    private void Ask(Trajectory trajectory, int first, int count, double[][] progress, ImmutableArray<ProgramFault>.Builder exceptions)
    {
        var answers = _answers.AsSpan(0, count * _programs.Count);
        _programs.Ask(new FrameBatch(_size, _start, _batch.AsMemory(0, count * _size.Bytes), Instruction(trajectory), Terminated(trajectory, first + count - 1)), answers);
        for (var i = 0; i < answers.Length; i++)
        {
            var (frame, subTask, answer) = (first + i / _programs.Count, i % _programs.Count, answers[i]);
            progress[subTask][frame] = answer.Progress;
            if (!answer.Answered) exceptions.Add(new(subTask, frame, answer.Message ?? answer.Fault.ToString()));
        }
    }

    /// <summary>Asks again with a fresh observation, from the last frame to the first: whoever remembers, answers otherwise.</summary>
    private ImmutableArray<ProgramFault> LookAgain(Trajectory trajectory, int[] looks, double[][] progress)
    {
        var unstable = ImmutableArray.CreateBuilder<ProgramFault>();
        var observation = new Observation(_size.NewFrame(), _size.NewFrame(), Instruction(trajectory));
        if (looks.Length > 0) observation.Start.Load(Kept(0));
        for (var look = looks.Length - 1; look >= 0; look--)
        {
            observation.Now.Load(Kept(look));
            observation.Terminated = Terminated(trajectory, looks[look]);
            for (var i = 0; i < _programs.Count; i++)
            {
                var (first, second) = (progress[i][looks[look]], _others.Value.Ask(i, observation).Progress);
                if (BitConverter.DoubleToInt64Bits(first) == BitConverter.DoubleToInt64Bits(second)) continue;
                unstable.Add(new(i, looks[look], FormattableString.Invariant($"{first:R}, asked again {second:R}")));
            }
        }

        return unstable.ToImmutable();
    }

    private string Instruction(Trajectory trajectory) => trajectory.Mission ?? reward.Source.Description.Task.Instruction ?? "";

    private Span<byte> Kept(int look) => _kept.AsSpan(look * _size.Bytes, _size.Bytes);

    /// <summary>Frames spread evenly over the trajectory, the first and the last among them.</summary>
    private int[] SecondLooks(int frames)
    {
        var count = Math.Min(secondLooks, frames);
        return [.. Enumerable.Range(0, count).Select(look => count == 1 ? 0 : (int)((long)look * (frames - 1) / (count - 1)))];
    }

    // As in a session: the first frame follows no action, so nothing can have ended on it.
    private static bool Terminated(Trajectory trajectory, int frame) => trajectory.Terminated && frame > 0 && frame == trajectory.Frames.Count - 1;
}
