namespace CaR.Rewards;

/// <summary>
/// RGB to HSV bit for bit as OpenCV's 8-bit COLOR_RGB2HSV: divisions are products with tables of 12-bit fixed point.
/// </summary>
internal static class HsvConversion
{
    private const int Shift = 12;
    private const int Half = 1 << (Shift - 1);

    private static readonly int[] Saturation = Table(255 << Shift, 1);
    private static readonly int[] Hue = Table(180 << Shift, 6);

    public static Hsv Convert(int r, int g, int b)
    {
        int v = Math.Max(r, Math.Max(g, b));
        int diff = v - Math.Min(r, Math.Min(g, b));
        int s = (diff * Saturation[v] + Half) >> Shift;
        int sector = v == r ? g - b : v == g ? b - r + 2 * diff : r - g + 4 * diff;
        int h = (sector * Hue[diff] + Half) >> Shift;
        return new Hsv(h < 0 ? h + 180 : h, s, v);
    }

    /// <summary>Converts planes of RGB.</summary>
    public static void Convert(Planes rgb, Planes hsv, int width, int height)
    {
        hsv.Resize(width, height);
        int pixels = rgb.Stride * height;
        ReadOnlySpan<byte> r = rgb.First[..pixels], g = rgb.Second[..pixels], b = rgb.Third[..pixels];
        Span<byte> h = hsv.First[..pixels], s = hsv.Second[..pixels], v = hsv.Third[..pixels];
        for (int i = 0; i < pixels; i++)
        {
            Hsv colour = Convert(r[i], g[i], b[i]);
            h[i] = colour.H;
            s[i] = colour.S;
            v[i] = colour.V;
        }
    }

    private static int[] Table(int numerator, int factor)
    {
        var table = new int[256];
        for (int i = 1; i < table.Length; i++)
            table[i] = (int)Math.Round(numerator / ((double)factor * i), MidpointRounding.ToEven);
        return table;
    }
}
