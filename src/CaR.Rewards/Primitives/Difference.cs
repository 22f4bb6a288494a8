namespace CaR.Rewards;

/// <summary>Pixels in which two pictures differ.</summary>
internal static class Difference
{
    public static void Run(Planes a, Planes b, int threshold, Mask result)
    {
        Span<ulong> words = result.Words;
        for (int y = 0; y < result.Height; y++)
        {
            for (int x = 0; x < result.Width; x++)
            {
                int i = y * a.Stride + x;
                int first = Math.Abs(a.First[i] - b.First[i]), second = Math.Abs(a.Second[i] - b.Second[i]);
                int third = Math.Abs(a.Third[i] - b.Third[i]);
                if (Math.Max(first, Math.Max(second, third)) > threshold) words[y * result.WordsPerRow + (x >> 6)] |= 1ul << (x & 63);
            }
        }
    }
}
