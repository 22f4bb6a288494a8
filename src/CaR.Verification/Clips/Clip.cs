using System.Collections.Immutable;
using CaR.Core.Tasks;
using CaR.Core.Trajectories;

namespace CaR.Verification.Clips;

/// <summary>Some frames of an episode in time order, in memory: what altered episodes are made of.</summary>
/// <param name="Episode">Where they come from.</param>
/// <param name="Frames">For each picture, the index of the episode's frame that it is, or was made from.</param>
/// <param name="Pictures">Row-major RGB24, at least one.</param>
/// <param name="Mission">The episode's instruction; null for the task's own.</param>
/// <param name="Terminated">Whether the environment ends the episode on the last picture.</param>
public sealed record Clip(
    Trajectory Episode,
    ImmutableArray<int> Frames,
    ImmutableArray<ReadOnlyMemory<byte>> Pictures,
    string? Mission,
    bool Terminated)
{
    /// <summary>The size of each picture.</summary>
    public FrameSize Size => Episode.Frames.Size;

    /// <summary>How many pictures.</summary>
    public int Count => Pictures.Length;

    /// <summary>The index of the episode's last frame, whether or not the clip holds it.</summary>
    public int LastFrame => Episode.Frames.Count - 1;

    /// <summary>The pictures at some places, cut off from outside: the environment has not ended what was altered.</summary>
    public Clip Take(params IEnumerable<int> places)
    {
        ImmutableArray<int> taken = [.. places];
        return this with { Frames = [.. taken.Select(i => Frames[i])], Pictures = [.. taken.Select(i => Pictures[i])], Terminated = false };
    }

    /// <summary>The same with every picture redrawn.</summary>
    /// <param name="redraw">Is given a copy to write into, and the picture's place.</param>
    public Clip Redraw(Action<byte[], int> redraw) => this with { Pictures = [.. Pictures.Select((picture, i) => Redrawn(picture, i, redraw))] };

    private static ReadOnlyMemory<byte> Redrawn(ReadOnlyMemory<byte> picture, int place, Action<byte[], int> redraw)
    {
        var copy = picture.ToArray();
        redraw(copy, place);
        return copy;
    }
}
