using System.Collections.Immutable;

namespace CaR.Verification.Counterfactuals.Objects;

/// <summary>A connected patch of one hue in an episode's first picture: a key, a door, a goal, or the agent.</summary>
/// <param name="Hue">One of <see cref="Hues"/>.</param>
/// <param name="Pixels">Indices of its pixels, row-major, ascending.</param>
/// <param name="Left">Least x.</param>
/// <param name="Top">Least y.</param>
/// <param name="Right">Greatest x and one.</param>
/// <param name="Bottom">Greatest y and one.</param>
internal sealed record PictureObject(int Hue, ImmutableArray<int> Pixels, int Left, int Top, int Right, int Bottom)
{
    /// <summary>How wide its box is.</summary>
    public int Width => Right - Left;

    /// <summary>How high its box is.</summary>
    public int Height => Bottom - Top;
}
