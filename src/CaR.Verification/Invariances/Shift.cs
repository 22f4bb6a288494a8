using CaR.Verification.Clips;

namespace CaR.Verification.Invariances;

/// <summary>Every picture a pixel further right and down; the edge is repeated.</summary>
public sealed class Shift : IInvariance
{
    private const int Channels = 3;

    /// <inheritdoc/>
    public string Name => "shift by one pixel";

    /// <inheritdoc/>
    public string Reason => "right and down, the edge repeated; a reward that reads a fixed grid may honestly mind";

    /// <inheritdoc/>
    public Clip Change(Clip episode)
    {
        var stride = episode.Size.Width * Channels;
        return episode.Redraw((picture, _) => Move(picture, stride));
    }

    private static void Move(byte[] picture, int stride)
    {
        // From the last row up, so that each row is read before it is written.
        for (var row = picture.Length - stride; row >= 0; row -= stride)
        {
            var from = Math.Max(0, row - stride);
            picture.AsSpan(from, stride - Channels).CopyTo(picture.AsSpan(row + Channels));
            picture.AsSpan(from, Channels).CopyTo(picture.AsSpan(row));
        }
    }
}
