using System.Collections.Immutable;
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
    /// <summary>How many frames.</summary>
    public int Frames => Progress[0].Length;

    /// <summary>Whether a program calls its sub-task complete on a frame, whatever came before.</summary>
    public bool Complete(int subTask, int frame) => Progress[subTask][frame] >= RewardProgram.Complete;
}
