using CaR.Rewards;

namespace CaR.Core.Tasks;

/// <summary>The size of a picture in pixels.</summary>
public readonly record struct FrameSize(int Width, int Height)
{
    /// <summary>Bytes of one RGB24 picture.</summary>
    public int Bytes => checked(Width * Height * 3);

    /// <summary>A black frame of this size.</summary>
    public Frame NewFrame() => new(Width, Height);

    /// <inheritdoc/>
    public override string ToString() => $"{Width}×{Height}";
}
