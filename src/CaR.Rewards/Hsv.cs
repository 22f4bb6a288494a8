namespace CaR.Rewards;

/// <summary>H 0..179 (red 0, orange 15, yellow 30, green 60, blue 120, purple 135), S and V 0..255 (grey: S 0; black: V 0).</summary>
public readonly record struct Hsv
{
    /// <summary>Makes a colour.</summary>
    public Hsv(int h, int s, int v)
    {
        H = (byte)Math.Clamp(h, 0, 179);
        S = (byte)Math.Clamp(s, 0, 255);
        V = (byte)Math.Clamp(v, 0, 255);
    }

    /// <summary>Hue, half degrees.</summary>
    public byte H { get; }

    /// <summary>Saturation.</summary>
    public byte S { get; }

    /// <summary>Value.</summary>
    public byte V { get; }
}
