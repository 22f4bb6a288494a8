using CaR.Verification.Clips;

namespace CaR.Verification.Counterfactuals;

/// <summary>Left and right exchanged in every picture.</summary>
public sealed class Mirrored : ICounterfactual
{
    private const int Channels = 3;

    /// <inheritdoc/>
    public string Name => "mirrored left to right";

    /// <inheritdoc/>
    public bool Gates => false;

    /// <inheritdoc/>
    public string Reason => "told only: most tasks are solved in the mirror too";

    /// <inheritdoc/>
    public Construction Build(Clip episode, IReadOnlyList<Clip> others)
    {
        var mirrored = episode.Redraw((picture, _) => Mirror(picture, episode.Size.Width * Channels));
        return mirrored.Pictures[^1].Span.SequenceEqual(episode.Pictures[^1].Span) ? "its last picture is its own mirror image" : mirrored;
    }

    private static void Mirror(byte[] picture, int stride)
    {
        for (var row = 0; row < picture.Length; row += stride)
        {
            for (int left = row, right = row + stride - Channels; left < right; left += Channels, right -= Channels)
            {
                for (var c = 0; c < Channels; c++) (picture[left + c], picture[right + c]) = (picture[right + c], picture[left + c]);
            }
        }
    }
}
