namespace CaR.Rewards;

/// <summary>A colour as in OpenCV's 8-bit HSV: H 0..179 (red 0, yellow 30, green 60, blue 120, purple 135), S and V 0..255.</summary>
public readonly record struct Hsv
{
    /// <summary>Makes a colour; numbers outside are clamped.</summary>
    public Hsv(int h, int s, int v)
    {
        H = (byte)Math.Clamp(h, 0, 179);
        S = (byte)Math.Clamp(s, 0, 255);
        V = (byte)Math.Clamp(v, 0, 255);
    }

    /// <summary>Hue, half degrees.</summary>
    public byte H { get; }

    /// <summary>Saturation: 0 is grey.</summary>
    public byte S { get; }

    /// <summary>Value: 0 is black.</summary>
    public byte V { get; }
}
