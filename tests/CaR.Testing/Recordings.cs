using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using CaR.Core;
using CaR.Core.Tasks;
using CaR.Core.Trajectories;

namespace CaR.Testing;

/// <summary>Reads the pictures of a recorded episode, for tests of stages that must not know the library.</summary>
public static partial class Recordings
{
    private const int NpyPrefix = 10;

    /// <summary>An expert episode below <see cref="Samples.Shared"/>.</summary>
    /// <param name="task">"minigrid/MiniGrid-Unlock-v0".</param>
    /// <param name="episode">Its number.</param>
    /// <param name="key">The array of pictures, uint8 [T+1,H,W,3].</param>
    public static Trajectory Expert(string task, int episode, string key)
    {
        using var zip = ZipFile.OpenRead(Path.Combine(Samples.Shared!, task, "expert", $"ep_{episode:000}.npz"));
        using var stream = zip.GetEntry($"{key}.npy")!.Open();
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        var bytes = memory.ToArray();
        var header = BitConverter.ToUInt16(bytes, NpyPrefix - 2);
        var shape = Shape().Match(Encoding.ASCII.GetString(bytes, NpyPrefix, header));
        var size = new FrameSize(int.Parse(shape.Groups[2].Value), int.Parse(shape.Groups[1].Value));
        var pixels = bytes.AsMemory(NpyPrefix + header);
        return new($"expert/ep_{episode:000}", TrajectoryKind.Expert, ContentHash.Of(pixels.Span), new MemoryFrames(size, pixels), true, true, null, null);
    }

    /// <summary>A task out of recorded expert episodes: their first and last pictures, and themselves as demonstrations.</summary>
    public static RewardTask Task(string task, string key, int episodes = 3)
    {
        var experts = Enumerable.Range(0, episodes).Select(i => Expert(task, i, key)).ToList();
        return new(
            Path.GetFileName(task).ToLowerInvariant(),
            null,
            experts[0].Frames.Size,
            [.. experts.Select((t, i) => t.Frames.PictureAt(0, $"initial_{i + 1}.png"))],
            [.. experts.Select((t, i) => t.Frames.PictureAt(t.Frames.Count - 1, $"goal_{i + 1}.png"))],
            [.. experts]);
    }

    [GeneratedRegex(@"\(\d+, (\d+), (\d+), 3\)")]
    private static partial Regex Shape();
}
