using CaR.Verification.Clips;

namespace CaR.Verification.Invariances;

/// <summary>Every channel of every pixel lighter, or darker.</summary>
/// <param name="levels">By so many of 256 levels.</param>
public sealed class Brightness(int levels) : IInvariance
{
    /// <inheritdoc/>
    public string Name => FormattableString.Invariant($"brightness {levels:+0;−0}");

    /// <inheritdoc/>
    public string Reason => "every channel of every pixel, clamped to 0 … 255";

    /// <inheritdoc/>
    public Clip Change(Clip episode) => episode.Redraw((picture, _) =>
    {
        foreach (ref var channel in picture.AsSpan()) channel = (byte)Math.Clamp(channel + levels, 0, 255);
    });
}
