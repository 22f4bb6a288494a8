namespace CaR.Rewards;

/// <summary>A colour; numbers outside 0..255 are clamped.</summary>
public readonly record struct Rgb
{
    /// <summary>Makes a colour.</summary>
    public Rgb(int r, int g, int b)
    {
        R = (byte)Math.Clamp(r, 0, 255);
        G = (byte)Math.Clamp(g, 0, 255);
        B = (byte)Math.Clamp(b, 0, 255);
    }

    /// <summary>Red.</summary>
    public byte R { get; }

    /// <summary>Green.</summary>
    public byte G { get; }

    /// <summary>Blue.</summary>
    public byte B { get; }

    /// <summary>A colour from 0xRRGGBB.</summary>
    public static Rgb Hex(int rrggbb) => new((rrggbb >> 16) & 255, (rrggbb >> 8) & 255, rrggbb & 255);

    /// <summary>Mixes in a share of another: a highlight is c.Blend(white, 0.3).</summary>
    public Rgb Blend(Rgb other, double share) => new(Mix(R, other.R, share), Mix(G, other.G, share), Mix(B, other.B, share));

    /// <summary>The same in HSV.</summary>
    public Hsv ToHsv() => HsvConversion.Convert(R, G, B);

    /// <summary>The colour as 0xRRGGBB, which orders and hashes the same on every machine.</summary>
    internal int Packed => (R << 16) | (G << 8) | B;

    /// <summary>The colour as text, "#RRGGBB".</summary>
    [HostOnly]
    public override string ToString() => $"#{Packed:X6}";

    private static int Mix(byte from, byte to, double share) => (int)Math.Floor(from + (to - from) * share + 0.5);
}
