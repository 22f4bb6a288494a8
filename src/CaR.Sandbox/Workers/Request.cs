using CaR.Core.Running;
using CaR.Core.Tasks;
using CaR.Rewards;

namespace CaR.Sandbox.Workers;

/// <summary>Frames that programs are asked about, wherever their pixels lie.</summary>
internal readonly ref struct Request
{
    /// <summary>A single observation.</summary>
    public Request(Observation observation)
    {
        (Frame now, Frame start) = (observation.Now, observation.Start);
        Size = new FrameSize(now.Width, now.Height);
        Start = start.Rgb24;
        Frames = now.Rgb24;
        (Instruction, TerminatedLast, Count) = (observation.Instruction, observation.Terminated, 1);
    }

    /// <summary>Some of a batch.</summary>
    public Request(in FrameBatch batch, Range frames)
    {
        var (first, count) = frames.GetOffsetAndLength(batch.Count);
        Size = batch.Size;
        Start = batch.Start.Span;
        Frames = batch.Frames.Span.Slice(first * Size.Bytes, count * Size.Bytes);
        (Instruction, TerminatedLast, Count) = (batch.Instruction, batch.TerminatedLast && first + count == batch.Count, count);
    }

    /// <summary>The size of every picture.</summary>
    public FrameSize Size { get; }

    /// <summary>The episode's first picture.</summary>
    public ReadOnlySpan<byte> Start { get; }

    /// <summary>The frames, one after another.</summary>
    public ReadOnlySpan<byte> Frames { get; }

    /// <summary>How many frames.</summary>
    public int Count { get; }

    /// <summary>The episode's mission text.</summary>
    public string Instruction { get; }

    /// <summary>Whether the environment ended the episode on the last of the frames.</summary>
    public bool TerminatedLast { get; }
}
