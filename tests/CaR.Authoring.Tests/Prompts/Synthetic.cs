using CaR.Authoring.Chat;
using CaR.Core.Authoring;
using CaR.Core.Tasks;
using CaR.Core.Trajectories;
using Microsoft.Extensions.AI;

namespace CaR.Authoring.Tests.Prompts;

/// <summary>A task that is drawn here: a blue square goes to the right until it covers an orange one.</summary>
internal static class Synthetic
{
    private static readonly FrameSize s_size = new(24, 16);
    private const int Frames = 5;

    public static Trajectory Demonstration { get; } =
        new("expert/ep_000", TrajectoryKind.Expert, "demo", Film(), true, true, 1, "push the blue square");

    public static RewardTask Task { get; } = new(
        "square-to-square", "Move the blue square onto the orange one.", s_size, [Picture(0)], [Picture(Frames - 1)], [Demonstration]);

    public static TaskDescription Description { get; } = new(
        Task,
        "The blue square goes right.",
        [new SubTask("TouchSquare", "apart", "touching", true), new SubTask("CoverSquare", "orange visible", "orange gone")]);

    public static Picture Picture(int step)
    {
        var rgb = new byte[s_size.Bytes];
        Fill(rgb, 16, 4, 230, 120, 0);
        Fill(rgb, step * 4, 4, 0, 0, 220);
        return new($"step {step}", s_size, rgb);
    }

    /// <summary>A prompt as text, with pictures by name and size.</summary>
    public static string Text(IEnumerable<ChatMessage> messages) => string.Concat(messages.SelectMany(m => m.Contents).Select(content => content switch
    {
        TextContent text => text.Text,
        DataContent picture => $"[{picture.Name}; {Size(picture)}; pixels {PictureContent.HashOf(picture)[..12]}]",
        _ => content.ToString(),
    }));

    private static FrameSize Size(DataContent picture) => Core.Imaging.Png.Decode("prompt", picture.Data.Span).Size;

    private static MemoryFrames Film() => new(s_size, Enumerable.Range(0, Frames).SelectMany(i => Picture(i).Rgb24.ToArray()).ToArray());

    private static void Fill(byte[] rgb, int left, int top, byte r, byte g, byte b)
    {
        for (var y = top; y < top + 8; y++)
            for (var x = left; x < left + 8; x++)
                new[] { r, g, b }.CopyTo(rgb, (y * s_size.Width + x) * 3);
    }
}
