using CaR.Core.Worlds;
using CaR.Verification.Clips;

namespace CaR.Verification.Invariances;

/// <summary>Every channel of every pixel off by chance, as a camera's is. The same episode gets the same noise every time.</summary>
/// <param name="levels">By at most so many of 256 levels, all equally likely.</param>
public sealed class Noise(int levels) : IInvariance
{
    /// <inheritdoc/>
    public string Name => FormattableString.Invariant($"noise of {levels} levels");

    /// <inheritdoc/>
    public string Reason => FormattableString.Invariant($"every channel of every pixel by −{levels} … {levels}, all equally likely, drawn by the episode's hash");

    /// <inheritdoc/>
    public Clip Change(Clip episode)
    {
        var seed = Seeds.Of(episode.Episode.Hash);
        return episode.Redraw((picture, place) => Disturb(picture, new WorldRandom(seed + (ulong)episode.Frames[place])));
    }

    private void Disturb(byte[] picture, WorldRandom random)
    {
        var values = (2 * levels) + 1;
        for (var at = 0; at < picture.Length; at += sizeof(ulong))
        {
            var bits = random.NextBits();
            for (var i = at; i < Math.Min(at + sizeof(ulong), picture.Length); i++, bits >>= 8)
                picture[i] = (byte)Math.Clamp(picture[i] + ((int)((bits & 0xFF) * (ulong)values) >> 8) - levels, 0, 255);
        }
    }
}
