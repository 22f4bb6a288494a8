using System.Numerics;

namespace CaR.Rewards;

/// <summary>A mask as runs, row by row from the left.</summary>
internal static class Runs
{
    /// <summary>Writes a mask's runs into an array, which grows when it must.</summary>
    /// <returns>How many there are.</returns>
    public static int Find(Mask mask, ref Run[] runs)
    {
        int count = 0, perRow = mask.WordsPerRow;
        ReadOnlySpan<ulong> words = mask.Words;
        for (int y = 0; y < mask.Height; y++)
        {
            // A row has at most one run in two pixels.
            int needed = count + perRow * 32 + 1;
            if (runs.Length < needed) Array.Resize(ref runs, Math.Max(needed, 2 * runs.Length));
            count = FindInRow(words.Slice(y * perRow, perRow), y, runs, count);
        }

        return count;
    }

    /// <summary>Walks from edge to edge: the bits of w ^ (w &lt;&lt; 1) are where the colour of the row changes.</summary>
    private static int FindInRow(ReadOnlySpan<ulong> row, int y, Run[] runs, int count)
    {
        int start = -1;
        ulong carry = 0;
        for (int i = 0; i < row.Length; i++)
        {
            ulong edges = row[i] ^ ((row[i] << 1) | carry);
            carry = row[i] >> 63;
            for (; edges != 0; edges &= edges - 1)
            {
                int x = i * 64 + BitOperations.TrailingZeroCount(edges);
                if (start < 0)
                {
                    start = x;
                }
                else
                {
                    runs[count++] = new Run(y, start, x);
                    start = -1;
                }
            }
        }

        if (start >= 0) runs[count++] = new Run(y, start, row.Length * 64);
        return count;
    }
}
