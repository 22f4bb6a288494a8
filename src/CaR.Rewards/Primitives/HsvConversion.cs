using System.Runtime.Intrinsics;

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

    /// <summary>Converts one word of <see cref="Planes"/>, 64 pixels.</summary>
    public static void Convert(ref byte from, ref byte to, nuint at)
    {
        Convert32(ref from, ref to, at);
        Convert32(ref from, ref to, at + 32);
    }

    private static void Convert32(ref byte from, ref byte to, nuint at)
    {
        Vector256<byte> r = Vector256.LoadUnsafe(ref from, at);
        Vector256<byte> g = Vector256.LoadUnsafe(ref from, at + Planes.Word);
        Vector256<byte> b = Vector256.LoadUnsafe(ref from, at + 2 * Planes.Word);
        (Vector256<byte> h, Vector256<byte> s) = HueAndSaturation(r, g, b);
        h.StoreUnsafe(ref to, at);
        s.StoreUnsafe(ref to, at + Planes.Word);
        Vector256.Max(r, Vector256.Max(g, b)).StoreUnsafe(ref to, at + 2 * Planes.Word);
    }

    private static (Vector256<byte> H, Vector256<byte> S) HueAndSaturation(Vector256<byte> r, Vector256<byte> g, Vector256<byte> b)
    {
        (Vector256<ushort> r0, Vector256<ushort> r1) = Vector256.Widen(r);
        (Vector256<ushort> g0, Vector256<ushort> g1) = Vector256.Widen(g);
        (Vector256<ushort> b0, Vector256<ushort> b1) = Vector256.Widen(b);
        (Vector256<ushort> h0, Vector256<ushort> s0) = Half16(r0, g0, b0);
        (Vector256<ushort> h1, Vector256<ushort> s1) = Half16(r1, g1, b1);
        return (Vector256.Narrow(h0, h1), Vector256.Narrow(s0, s1));
    }

    private static (Vector256<ushort> H, Vector256<ushort> S) Half16(Vector256<ushort> r, Vector256<ushort> g, Vector256<ushort> b)
    {
        (Vector256<uint> r0, Vector256<uint> r1) = Vector256.Widen(r);
        (Vector256<uint> g0, Vector256<uint> g1) = Vector256.Widen(g);
        (Vector256<uint> b0, Vector256<uint> b1) = Vector256.Widen(b);
        (Vector256<int> h0, Vector256<int> s0) = Eight(r0.AsInt32(), g0.AsInt32(), b0.AsInt32());
        (Vector256<int> h1, Vector256<int> s1) = Eight(r1.AsInt32(), g1.AsInt32(), b1.AsInt32());
        return (Vector256.Narrow(h0.AsUInt32(), h1.AsUInt32()), Vector256.Narrow(s0.AsUInt32(), s1.AsUInt32()));
    }

    /// <summary>
    /// Eight pixels. The tables' entries are computed instead of looked up: n / i in single precision and rounded to even is
    /// exact, since no quotient lies nearer to a half than 0.5 / i and the error is below 0.07 / i.
    /// </summary>
    private static (Vector256<int> H, Vector256<int> S) Eight(Vector256<int> r, Vector256<int> g, Vector256<int> b)
    {
        Vector256<int> v = Vector256.Max(r, Vector256.Max(g, b));
        Vector256<int> diff = v - Vector256.Min(r, Vector256.Min(g, b));
        Vector256<int> half = Vector256.Create(Half);
        Vector256<int> s = (diff * Quotient(255 << Shift, v) + half) >> Shift;
        Vector256<int> sector = Vector256.ConditionalSelect(
            Vector256.Equals(v, r),
            g - b,
            Vector256.ConditionalSelect(Vector256.Equals(v, g), b - r + diff + diff, r - g + (diff << 2)));
        Vector256<int> h = (sector * Quotient((180 << Shift) / 6, diff) + half) >> Shift;
        return (h + (Vector256.LessThan(h, default) & Vector256.Create(180)), s);
    }

    /// <summary>numerator / i; where i is 0 so is what the quotient is multiplied with, and 1 stands in for it.</summary>
    private static Vector256<int> Quotient(float numerator, Vector256<int> i) =>
        Vector256.ConvertToInt32(Vector256.Round(
            Vector256.Create(numerator) / Vector256.ConvertToSingle(Vector256.Max(i, Vector256<int>.One))));

    private static int[] Table(int numerator, int factor)
    {
        var table = new int[256];
        for (int i = 1; i < table.Length; i++)
            table[i] = (int)Math.Round(numerator / ((double)factor * i), MidpointRounding.ToEven);
        return table;
    }
}
