using CaR.Core.Tasks;

namespace CaR.Library.Rewards;

/// <summary>A picture's size in pixels.</summary>
internal sealed record FrameSizeDocument(int Width, int Height)
{
    public FrameSize ToSize() => new(Width, Height);
}
