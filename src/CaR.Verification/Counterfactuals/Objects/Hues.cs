namespace CaR.Verification.Counterfactuals.Objects;

/// <summary>Which colour a pixel has, told coarsely enough that light and shadow do not change it.</summary>
internal static class Hues
{
    /// <summary>What grey, black and white are.</summary>
    public const int None = -1;

    /// <summary>Hues are told to 30°, centred on red, orange, yellow …: nearer ones are shades of one another.</summary>
    public const int Count = 12;

    /// <summary>Below this difference of its channels a pixel is grey: a floor lit by a coloured object stays floor.</summary>
    private const int LeastChroma = 64;

    /// <summary>The hue of a pixel, 0 … <see cref="Count"/> − 1, or <see cref="None"/>.</summary>
    public static int Of(ReadOnlySpan<byte> rgb)
    {
        int r = rgb[0], g = rgb[1], b = rgb[2];
        var (low, high) = (Math.Min(r, Math.Min(g, b)), Math.Max(r, Math.Max(g, b)));
        var chroma = high - low;
        if (chroma < LeastChroma) return None;
        // In sixths of the circle times chroma, as in the hexcone model (Smith 1978).
        var sixths = high == r ? g - b : high == g ? (2 * chroma) + b - r : (4 * chroma) + r - g;
        var twelfths = (int)Math.Round(2.0 * sixths / chroma);
        return (twelfths + Count) % Count;
    }
}
