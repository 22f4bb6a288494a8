using System.Collections.Immutable;
using CaR.Core.Tasks;
using CaR.Verification.Clips;

namespace CaR.Verification.Counterfactuals.Objects;

/// <summary>Finds the coloured objects of a picture, with no knowledge of the task.</summary>
internal static class PictureObjects
{
    private const int Channels = 3;

    /// <summary>An object is at least this part of the picture: less is an edge of something else.</summary>
    private const int LeastPart = 2000;

    /// <summary>An object is at most this part of the picture: more is scenery.</summary>
    private const int MostPart = 8;

    /// <summary>The objects of a picture: those of the rarest hue first, then by their first pixel.</summary>
    public static ImmutableArray<PictureObject> Find(ReadOnlySpan<byte> rgb24, FrameSize size)
    {
        var pixels = size.Width * size.Height;
        var hues = new int[pixels];
        var counts = new int[Hues.Count];
        for (var i = 0; i < pixels; i++)
        {
            hues[i] = Hues.Of(rgb24.Slice(i * Channels, Channels));
            if (hues[i] != Hues.None) counts[hues[i]]++;
        }

        var found = new List<PictureObject>();
        for (var i = 0; i < pixels; i++)
        {
            if (hues[i] == Hues.None) continue;
            var patch = Fill(hues, i, size);
            if (patch.Pixels.Length >= Math.Max(1, pixels / LeastPart) && patch.Pixels.Length <= Math.Max(1, pixels / MostPart)) found.Add(patch);
        }

        return [.. found.OrderBy(o => counts[o.Hue]).ThenBy(o => o.Pixels[0])];
    }

    /// <summary>Where the ending happens: the object of the first picture that changes most between the last frame before it and the last of all.</summary>
    /// <param name="episode">The episode.</param>
    /// <param name="margin">Frames before the end that may already look finished.</param>
    public static PictureObject? Goal(Clip episode, int margin)
    {
        var before = episode.Frames.LastIndexOf(Math.Max(0, episode.LastFrame - margin - 1));
        if (before < 0) return null;
        var (from, to) = (episode.Pictures[before], episode.Pictures[^1]);
        return Find(episode.Pictures[0].Span, episode.Size).Where(o => Changed(o) > 0).MaxBy(Changed);

        int Changed(PictureObject o) => o.Pixels.Count(i => !SamePixel(from.Span, to.Span, i));
    }

    /// <summary>The commonest colour of the grey pixels right round an object; of all grey ones where there is none there.</summary>
    public static (byte R, byte G, byte B) Around(PictureObject o, ReadOnlySpan<byte> rgb24, FrameSize size)
    {
        var counts = new Dictionary<(byte, byte, byte), int>();
        Count(rgb24, size, Math.Max(0, o.Left - 1), Math.Max(0, o.Top - 1), Math.Min(size.Width, o.Right + 1), Math.Min(size.Height, o.Bottom + 1), counts);
        if (counts.Count == 0) Count(rgb24, size, 0, 0, size.Width, size.Height, counts);
        return counts.Count == 0 ? default : counts.OrderByDescending(c => c.Value).ThenBy(c => c.Key).First().Key;
    }

    /// <summary>The commonest grey in a box, counted into <paramref name="counts"/>.</summary>
    private static void Count(ReadOnlySpan<byte> rgb24, FrameSize size, int left, int top, int right, int bottom, Dictionary<(byte, byte, byte), int> counts)
    {
        for (var y = top; y < bottom; y++)
        {
            for (var x = left; x < right; x++)
            {
                var pixel = rgb24.Slice(((y * size.Width) + x) * Channels, Channels);
                if (Hues.Of(pixel) != Hues.None) continue;
                var colour = (pixel[0], pixel[1], pixel[2]);
                counts[colour] = counts.GetValueOrDefault(colour) + 1;
            }
        }
    }

    private static bool SamePixel(ReadOnlySpan<byte> a, ReadOnlySpan<byte> b, int pixel) =>
        a.Slice(pixel * Channels, Channels).SequenceEqual(b.Slice(pixel * Channels, Channels));

    /// <summary>The patch of one hue that a pixel belongs to; its pixels are marked as seen.</summary>
    private static PictureObject Fill(int[] hues, int seed, FrameSize size)
    {
        var (hue, width) = (hues[seed], size.Width);
        var (left, top, right, bottom) = (width, size.Height, 0, 0);
        var pixels = new List<int>();
        var open = new Stack<int>([seed]);
        hues[seed] = Hues.None;
        while (open.TryPop(out var i))
        {
            pixels.Add(i);
            var (x, y) = (i % width, i / width);
            (left, top, right, bottom) = (Math.Min(left, x), Math.Min(top, y), Math.Max(right, x + 1), Math.Max(bottom, y + 1));
            if (x > 0) Open(i - 1);
            if (x < width - 1) Open(i + 1);
            if (y > 0) Open(i - width);
            if (y < size.Height - 1) Open(i + width);
        }

        pixels.Sort();
        return new(hue, [.. pixels], left, top, right, bottom);

        void Open(int i)
        {
            if (hues[i] != hue) return;
            hues[i] = Hues.None;
            open.Push(i);
        }
    }
}
