using CaR.Core.Trajectories;
using CaR.Testing;
using CaR.Verification.Clips;

namespace CaR.Verification.Tests;

/// <summary>Clips of episodes, whole.</summary>
internal static class Clips
{
    public static Clip Of(Trajectory trajectory) => new(
        trajectory,
        [.. Enumerable.Range(0, trajectory.Frames.Count)],
        [.. trajectory.Frames.Read().Select(picture => (ReadOnlyMemory<byte>)picture.ToArray())],
        trajectory.Mission,
        trajectory.Terminated);

    /// <summary>The agent's place on each picture of a corridor; −1 where it is not seen.</summary>
    public static int[] Places(this Clip clip) => [.. clip.Pictures.Select(p => Enumerable.Range(0, Corridor.Size.Width).FirstOrDefault(x => p.Span[x * 3] >= 128, -1))];

    /// <summary>One pixel of a clip's picture.</summary>
    public static (byte R, byte G, byte B) Pixel(this Clip clip, int picture, int x) =>
        (clip.Pictures[picture].Span[x * 3], clip.Pictures[picture].Span[(x * 3) + 1], clip.Pictures[picture].Span[(x * 3) + 2]);
}
