using System.Collections.Immutable;
using CaR.Core.Compiling;
using CaR.Core.Running;
using CaR.Verification.Recording;

namespace CaR.Verification.Clips;

/// <summary>Shows clips to a reward's programs and plays a session over their answers. One thread.</summary>
internal sealed class ClipPlayer(CompiledReward reward, IRewardHost host) : IDisposable
{
    private readonly IRewardPrograms _programs = host.Open(reward, IRewardHost.NoFaultLimit);
    private byte[] _pixels = [];
    private ProgramAnswer[] _answers = [];

    /// <summary>What a session makes of a clip.</summary>
    public Replay Play(Clip clip)
    {
        var bytes = clip.Size.Bytes;
        if (_pixels.Length < clip.Count * bytes) _pixels = new byte[clip.Count * bytes];
        if (_answers.Length < clip.Count * _programs.Count) _answers = new ProgramAnswer[clip.Count * _programs.Count];
        for (var i = 0; i < clip.Count; i++) clip.Pictures[i].Span.CopyTo(_pixels.AsSpan(i * bytes));
        var answers = _answers.AsSpan(0, clip.Count * _programs.Count);
        var instruction = clip.Mission ?? reward.Source.Description.Task.Instruction ?? "";
        // As in a session: the first frame follows no action, so nothing can have ended on it.
        var terminated = clip.Terminated && clip.Count > 1;
        _programs.Ask(new FrameBatch(clip.Size, clip.Pictures[0], _pixels.AsMemory(0, clip.Count * bytes), instruction, terminated), answers);
        return Replay.Of(Table(answers, clip.Count), reward.SubTasks);
    }

    /// <inheritdoc/>
    public void Dispose() => _programs.Dispose();

    private ProgressTable Table(ReadOnlySpan<ProgramAnswer> answers, int frames)
    {
        var progress = new ImmutableArray<double>[_programs.Count];
        for (var subTask = 0; subTask < progress.Length; subTask++)
        {
            var column = new double[frames];
            for (var frame = 0; frame < frames; frame++) column[frame] = answers[frame * progress.Length + subTask].Progress;
            progress[subTask] = ImmutableArray.Create(column);
        }

        return new([.. progress], [], []);
    }
}
