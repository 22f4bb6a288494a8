namespace CaR.Rewards;

/// <summary>Inclusive bounds of three channels, tested over planes.</summary>
internal readonly record struct ColourTest(byte Low1, byte High1, byte Low2, byte High2, byte Low3, byte High3)
{
    public static ColourTest Between(Rgb low, Rgb high) => new(low.R, high.R, low.G, high.G, low.B, high.B);

    /// <summary>Bounds in HSV; a hue that starts above its end runs round the circle.</summary>
    public static ColourTest Between(Hsv low, Hsv high) => new(low.H, high.H, low.S, high.S, low.V, high.V);

    /// <summary>The bounds as one number, for a memo's key.</summary>
    public (long, long) Packed => (
        ((long)Low1 << 16) | ((long)Low2 << 8) | Low3,
        ((long)High1 << 16) | ((long)High2 << 8) | High3);

    /// <summary>Sets a mask's bits for the pixels within the bounds.</summary>
    public void Run(Planes planes, Mask result)
    {
        Span<ulong> words = result.Words;
        int row = 0;
        for (int y = 0; y < result.Height; y++)
        {
            for (int x = 0; x < result.Width; x++)
            {
                int i = y * planes.Stride + x;
                if (IsIn(planes.First[i], planes.Second[i], planes.Third[i])) words[row + (x >> 6)] |= 1ul << (x & 63);
            }

            row += result.WordsPerRow;
        }
    }

    private bool IsIn(byte first, byte second, byte third)
    {
        bool firstIn = Low1 <= High1 ? first >= Low1 && first <= High1 : first >= Low1 || first <= High1;
        return firstIn && second >= Low2 && second <= High2 && third >= Low3 && third <= High3;
    }
}
