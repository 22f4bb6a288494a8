using System.Numerics;

namespace CaR.Rewards;

/// <summary>Arithmetic on masks, 64 pixels at a time.</summary>
internal static class Bits
{
    public static int Count(ReadOnlySpan<ulong> words)
    {
        int count = 0;
        foreach (ulong word in words) count += BitOperations.PopCount(word);
        return count;
    }

    public static void Combine(ReadOnlySpan<ulong> a, ReadOnlySpan<ulong> b, Query query, Span<ulong> result)
    {
        b = b[..result.Length];
        a = a[..result.Length];
        switch (query)
        {
            case Query.And:
                for (int i = 0; i < result.Length; i++) result[i] = a[i] & b[i];
                break;
            case Query.Or:
                for (int i = 0; i < result.Length; i++) result[i] = a[i] | b[i];
                break;
            case Query.Xor:
                for (int i = 0; i < result.Length; i++) result[i] = a[i] ^ b[i];
                break;
            default:
                for (int i = 0; i < result.Length; i++) result[i] = a[i] & ~b[i];
                break;
        }
    }

    public static void Not(Mask mask, Mask result)
    {
        ReadOnlySpan<ulong> from = mask.Words;
        Span<ulong> to = result.Words;
        for (int i = 0; i < to.Length; i++) to[i] = ~from[i];
        result.ClearPadding();
    }

    /// <summary>Sets the pixels of a box, clipped to the mask.</summary>
    public static void Fill(Mask mask, Rect box)
    {
        Rect clipped = box.Intersect(new Rect(0, 0, mask.Width, mask.Height));
        for (int y = clipped.Y; y < clipped.Bottom; y++) FillRun(mask, new Run(y, clipped.X, clipped.Right));
    }

    public static void FillRun(Mask mask, in Run run)
    {
        Span<ulong> row = mask.Words.Slice(run.Y * mask.WordsPerRow, mask.WordsPerRow);
        for (int i = run.Start >> 6; i <= (run.End - 1) >> 6; i++) row[i] |= Between(run.Start - i * 64, run.End - i * 64);
    }

    /// <param name="mask">Where to count.</param>
    /// <param name="box">Within the mask's bounding box: whoever counts cell by cell finds most of them outside it.</param>
    public static int CountIn(Mask mask, Rect box)
    {
        ReadOnlySpan<ulong> words = mask.Words;
        int count = 0;
        for (int y = box.Y; y < box.Bottom; y++)
        {
            for (int i = box.X >> 6; i <= (box.Right - 1) >> 6; i++)
                count += BitOperations.PopCount(words[y * mask.WordsPerRow + i] & Between(box.X - i * 64, box.Right - i * 64));
        }

        return count;
    }

    /// <summary>Bounding box, centroid and number of a mask's pixels, in one pass.</summary>
    public static (Rect Box, Point Centroid, int Count) Measure(Mask mask)
    {
        ReadOnlySpan<ulong> words = mask.Words;
        int left = int.MaxValue, right = -1, top = -1, bottom = -1, count = 0, at = 0;
        long sumX = 0, sumY = 0;
        for (int y = 0; y < mask.Height; y++)
        {
            int inRow = 0;
            for (int i = 0; i < mask.WordsPerRow; i++)
            {
                ulong word = words[at++];
                if (word == 0) continue;
                int number = BitOperations.PopCount(word);
                inRow += number;
                sumX += (long)i * 64 * number + SumOfPositions(word);
                left = Math.Min(left, i * 64 + BitOperations.TrailingZeroCount(word));
                right = Math.Max(right, i * 64 + 64 - BitOperations.LeadingZeroCount(word));
            }

            if (inRow == 0) continue;
            if (top < 0) top = y;
            bottom = y + 1;
            count += inRow;
            sumY += (long)y * inRow;
        }

        return count == 0
            ? (default, Point.None, 0)
            : (new Rect(left, top, right - left, bottom - top), new Point((double)sumX / count, (double)sumY / count), count);
    }

    /// <summary>Sum of the positions of a word's bits: each of the six digits of a position is counted for all bits at once.</summary>
    private static int SumOfPositions(ulong word) =>
        BitOperations.PopCount(word & 0xAAAAAAAAAAAAAAAA)
        + 2 * BitOperations.PopCount(word & 0xCCCCCCCCCCCCCCCC)
        + 4 * BitOperations.PopCount(word & 0xF0F0F0F0F0F0F0F0)
        + 8 * BitOperations.PopCount(word & 0xFF00FF00FF00FF00)
        + 16 * BitOperations.PopCount(word & 0xFFFF0000FFFF0000)
        + 32 * BitOperations.PopCount(word & 0xFFFFFFFF00000000);

    /// <summary>Bits from a position to an exclusive one, both clipped to the word.</summary>
    private static ulong Between(int start, int end)
    {
        ulong word = end >= 64 ? ulong.MaxValue : (1ul << end) - 1;
        return start > 0 ? word & (ulong.MaxValue << start) : word;
    }
}
