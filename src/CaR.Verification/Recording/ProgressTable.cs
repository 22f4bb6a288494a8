using System.Collections.Immutable;
using CaR.Core.Sessions;
using CaR.Rewards;

namespace CaR.Verification.Recording;

/// <summary>What every program says of every frame of one trajectory.</summary>
/// <param name="Progress">[sub-task][frame], as answered, not clamped; NaN where the program could not tell or threw.</param>
/// <param name="Exceptions">Every frame on which a program threw, in order of frames.</param>
/// <param name="Unstable">Every sampled frame on which a program answered otherwise when asked again.</param>
public sealed record ProgressTable(
    ImmutableArray<ImmutableArray<double>> Progress,
    ImmutableArray<ProgramFault> Exceptions,
    ImmutableArray<ProgramFault> Unstable)
{
    /// <summary>[sub-task][frame], work charged for each call; empty where the host measures none.</summary>
    public ImmutableArray<ImmutableArray<long>> Fuel { get; init; } = [];

    /// <summary>How many frames.</summary>
    public int Frames => Progress[0].Length;

    /// <summary>Whether a program calls its sub-task complete on a frame, whatever came before.</summary>
    public bool Complete(int subTask, int frame) => Progress[subTask][frame] >= RewardProgram.Complete;

    /// <summary>The answers on some of the frames alone.</summary>
    public ProgressTable At(ImmutableArray<int> frames) =>
        new([.. Progress.Select(column => frames.Select(frame => column[frame]).ToImmutableArray())], [], []);

    /// <summary>The answers on one frame, as a session asks for them.</summary>
    public FrameAnswers On(int frame) => new(this, frame);

    /// <summary>One frame of a table.</summary>
    public readonly struct FrameAnswers(ProgressTable table, int frame) : IProgressSource
    {
        /// <inheritdoc/>
        public double Progress(int subTask) => table.Progress[subTask][frame];
    }
}
