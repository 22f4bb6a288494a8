using CaR.Rewards;

namespace CaR.Core.Tasks;

/// <summary>One still picture.</summary>
/// <param name="Name">What a person calls it: a file name, or "ep_003 frame 12".</param>
/// <param name="Size">Width and height in pixels.</param>
/// <param name="Rgb24">Row-major RGB, Width × Height × 3 bytes.</param>
public sealed record Picture(string Name, FrameSize Size, ReadOnlyMemory<byte> Rgb24)
{
    /// <summary>SHA-256 over size and pixels, whatever file format they came in.</summary>
    public string Hash { get; } = ContentHash.Of([.. BitConverter.GetBytes(Size.Width), .. BitConverter.GetBytes(Size.Height), .. Rgb24.Span]);

    /// <summary>The picture as a frame that primitives can be asked about.</summary>
    public Frame ToFrame()
    {
        var frame = Size.NewFrame();
        frame.Load(Rgb24.Span);
        return frame;
    }
}
