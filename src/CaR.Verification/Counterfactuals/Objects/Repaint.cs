using CaR.Verification.Clips;

namespace CaR.Verification.Counterfactuals.Objects;

/// <summary>Takes objects out of pictures, and puts them in elsewhere.</summary>
internal static class Repaint
{
    private const int Channels = 3;

    /// <summary>The episode without an object: wherever its hue stands in its place it becomes what is round it. Who stands on it stays.</summary>
    public static Clip Erase(Clip episode, PictureObject o) => episode.Redraw((picture, _) => Erase(picture, episode, o));

    /// <summary>The episode with an object somewhere else, by so many pixels.</summary>
    public static Clip Move(Clip episode, PictureObject o, int dx, int dy)
    {
        var first = episode.Pictures[0];
        var offset = (dy * episode.Size.Width) + dx;
        return episode.Redraw((picture, _) =>
        {
            Erase(picture, episode, o);
            foreach (var i in o.Pixels)
            {
                var target = picture.AsSpan((i + offset) * Channels, Channels);
                if (Hues.Of(target) == Hues.None) first.Span.Slice(i * Channels, Channels).CopyTo(target);
            }
        });
    }

    /// <summary>The episode with two hues exchanged, each pixel as light and as dark as it was.</summary>
    public static Clip Exchange(Clip episode, int hueA, int hueB) => episode.Redraw((picture, _) =>
    {
        for (var at = 0; at < picture.Length; at += Channels)
        {
            var pixel = picture.AsSpan(at, Channels);
            var hue = Hues.Of(pixel);
            if (hue == hueA) Paint(pixel, hueB);
            else if (hue == hueB) Paint(pixel, hueA);
        }
    });

    private static void Erase(byte[] picture, Clip episode, PictureObject o)
    {
        var (r, g, b) = PictureObjects.Around(o, picture, episode.Size);
        foreach (var i in o.Pixels)
        {
            var pixel = picture.AsSpan(i * Channels, Channels);
            if (Hues.Of(pixel) == o.Hue) (pixel[0], pixel[1], pixel[2]) = (r, g, b);
        }
    }

    /// <summary>Gives a pixel a hue; its greatest and its least channel stay.</summary>
    private static void Paint(Span<byte> pixel, int hue)
    {
        var (low, high) = (Math.Min(pixel[0], Math.Min(pixel[1], pixel[2])), Math.Max(pixel[0], Math.Max(pixel[1], pixel[2])));
        for (var c = 0; c < Channels; c++)
        {
            // How much of a channel a hue has: all within two twelfths of its own place on the circle, none beyond four.
            var place = c * (Hues.Count / Channels);
            var apart = Math.Abs(hue - place);
            var share = Math.Clamp((4 - Math.Min(apart, Hues.Count - apart)) / 2.0, 0, 1);
            pixel[c] = (byte)Math.Round(low + ((high - low) * share));
        }
    }
}
