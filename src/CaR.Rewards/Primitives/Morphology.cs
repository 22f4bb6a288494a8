namespace CaR.Rewards;

/// <summary>
/// Erosion and dilation with a square kernel anchored at size / 2, as OpenCV's: outside the picture nothing is set when
/// growing and everything when shrinking, so that the border itself neither grows nor shrinks.
/// </summary>
internal static class Morphology
{
    public static long Pack(int size, int iterations) => ((long)Math.Max(1, size) << 32) | (uint)Math.Max(0, iterations);

    public static void Dilate(Mask mask, int size, int iterations, Mask result)
    {
        mask.Words.CopyTo(result.Words);
        (int before, int after) = Reach(size, iterations);
        Widen(result, before, after);
        Heighten(result, before, after);
    }

    /// <summary>To shrink a set is to grow what is not in it.</summary>
    public static void Erode(Mask mask, int size, int iterations, Mask result)
    {
        Bits.Not(mask, result);
        (int before, int after) = Reach(size, iterations);
        Widen(result, before, after);
        Heighten(result, before, after);
        Bits.Not(result, result);
    }

    /// <summary>A square applied many times is one larger square.</summary>
    private static (int Before, int After) Reach(int size, int iterations)
    {
        int anchor = Math.Max(1, size) / 2, times = Math.Max(0, iterations);
        return (anchor * times, (Math.Max(1, size) - 1 - anchor) * times);
    }

    private static void Widen(Mask mask, int before, int after)
    {
        // The kernel looks `before` pixels to the left, so what is set there spreads to the right, and the other way round.
        for (int y = 0; y < mask.Height; y++)
        {
            Span<ulong> row = mask.Words.Slice(y * mask.WordsPerRow, mask.WordsPerRow);
            for (int done = 0; done < before;)
            {
                int step = Math.Min(Math.Min(done + 1, before - done), 63);
                SpreadRight(row, step);
                done += step;
            }

            for (int done = 0; done < after;)
            {
                int step = Math.Min(Math.Min(done + 1, after - done), 63);
                SpreadLeft(row, step);
                done += step;
            }

            row[^1] &= mask.LastWord;
        }
    }

    private static void Heighten(Mask mask, int before, int after)
    {
        int perRow = mask.WordsPerRow, height = mask.Height;
        Span<ulong> words = mask.Words;
        for (int done = 0; done < before;)
        {
            int step = Math.Min(done + 1, before - done);
            for (int i = words.Length - 1; i >= step * perRow; i--) words[i] |= words[i - step * perRow];
            done += step;
        }

        for (int done = 0; done < after;)
        {
            int step = Math.Min(done + 1, after - done);
            for (int i = 0; i < (height - step) * perRow; i++) words[i] |= words[i + step * perRow];
            done += step;
        }
    }

    private static void SpreadRight(Span<ulong> row, int step)
    {
        for (int i = row.Length - 1; i >= 0; i--)
            row[i] |= (row[i] << step) | (i > 0 ? row[i - 1] >> (64 - step) : 0);
    }

    private static void SpreadLeft(Span<ulong> row, int step)
    {
        for (int i = 0; i < row.Length; i++)
            row[i] |= (row[i] >> step) | (i + 1 < row.Length ? row[i + 1] << (64 - step) : 0);
    }
}
