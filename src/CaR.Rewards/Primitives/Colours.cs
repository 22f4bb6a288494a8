namespace CaR.Rewards;

/// <summary>Counts and means of exact colours.</summary>
internal static class Colours
{
    [ThreadStatic]
    private static ColourCounts? t_counts;

    /// <summary>The colours of a picture, most frequent first; of equally frequent ones, the smaller 0xRRGGBB.</summary>
    public static void Palette(ReadOnlySpan<byte> rgb, int max, Results<Swatch> result)
    {
        ColourCounts counts = t_counts ??= new ColourCounts();
        counts.Clear();
        counts.Add(rgb);
        ReadOnlySpan<Swatch> all = counts.MostFrequentFirst(rgb.Length / 3);
        all[..Math.Clamp(max, 0, all.Length)].CopyTo(result.Reset(Math.Clamp(max, 0, all.Length)));
    }

    /// <summary>The most frequent colour inside a box of a picture, ties as in <see cref="Palette"/>.</summary>
    public static Swatch Dominant(Frame frame, Rect box)
    {
        ColourCounts counts = t_counts ??= new ColourCounts();
        counts.Clear();
        for (int y = box.Y; y < box.Bottom; y++) counts.Add(frame.Rgb24.Slice((y * frame.Width + box.X) * 3, box.Width * 3));
        return counts.MostFrequent(box.Area);
    }

    public static Rgb Mean(ReadOnlySpan<byte> rgb)
    {
        long r = 0, g = 0, b = 0, pixels = rgb.Length / 3;
        for (int i = 0; i < rgb.Length; i += 3)
        {
            r += rgb[i];
            g += rgb[i + 1];
            b += rgb[i + 2];
        }

        return pixels == 0 ? default : new Rgb(Rounded(r, pixels), Rounded(g, pixels), Rounded(b, pixels));
    }

    private static int Rounded(long sum, long number) => (int)((2 * sum + number) / (2 * number));
}
