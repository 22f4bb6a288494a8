using CaR.Core.Tasks;

namespace CaR.Core.Running;

/// <summary>Consecutive frames of one episode, to be shown to every program of a reward.</summary>
/// <param name="Size">The size of each picture.</param>
/// <param name="Start">The episode's first picture: row-major RGB24, <see cref="FrameSize.Bytes"/> long.</param>
/// <param name="Frames">The pictures one after another, a whole number of them.</param>
/// <param name="Instruction">The episode's mission text, or empty.</param>
/// <param name="TerminatedLast">Whether the environment ended the episode on the last of these frames.</param>
public readonly record struct FrameBatch(
    FrameSize Size,
    ReadOnlyMemory<byte> Start,
    ReadOnlyMemory<byte> Frames,
    string Instruction,
    bool TerminatedLast)
{
    /// <summary>How many frames.</summary>
    public int Count => Frames.Length / Size.Bytes;

    /// <summary>One picture.</summary>
    public ReadOnlyMemory<byte> this[int frame] => Frames.Slice(frame * Size.Bytes, Size.Bytes);
}
