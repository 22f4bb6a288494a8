namespace CaR.Rewards;

/// <summary>Sums over pixels: of each channel, and of all squares.</summary>
internal readonly record struct PixelSums(long R, long G, long B, long Squares)
{
    public static PixelSums operator +(in PixelSums a, in PixelSums b) => new(a.R + b.R, a.G + b.G, a.B + b.B, a.Squares + b.Squares);

    public static PixelSums operator -(in PixelSums a, in PixelSums b) => new(a.R - b.R, a.G - b.G, a.B - b.B, a.Squares - b.Squares);

    /// <summary>Of products of the channels' sums.</summary>
    public double Dot(in PixelSums other) => (double)R * other.R + (double)G * other.G + (double)B * other.B;

    /// <summary>Area times the sum of squared differences from the channels' means.</summary>
    public double Power(int area) => (double)area * Squares - Dot(this);
}
