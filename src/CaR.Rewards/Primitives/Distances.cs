namespace CaR.Rewards;

/// <summary>Distances between sets of pixels.</summary>
internal static class Distances
{
    [ThreadStatic]
    private static Run[]? t_first;

    [ThreadStatic]
    private static Run[]? t_second;

    /// <summary>Between the nearest pixels of two masks, by pairs of runs; pairs of rows too far apart are left out.</summary>
    public static double Nearest(Mask a, Mask b)
    {
        t_first ??= [];
        t_second ??= [];
        int first = Runs.Find(a, ref t_first), second = Runs.Find(b, ref t_second);
        if (first == 0 || second == 0) return double.NaN;
        long least = long.MaxValue;
        int from = 0;
        for (int i = 0; i < first && least > 0; i++)
        {
            Run run = t_first[i];
            // Rows only grow, and so does what lies too far above.
            while (from < second && Square(run.Y - t_second[from].Y) >= least && t_second[from].Y < run.Y) from++;
            least = Math.Min(least, Nearest(run, t_second.AsSpan(from, second - from), least));
        }

        return Math.Sqrt(least);
    }

    private static long Nearest(in Run run, ReadOnlySpan<Run> others, long least)
    {
        foreach (ref readonly Run other in others)
        {
            long down = Square(other.Y - run.Y);
            if (down >= least)
            {
                if (other.Y > run.Y) break;
                continue;
            }

            int gap = Math.Max(0, Math.Max(other.Start - (run.End - 1), run.Start - (other.End - 1)));
            least = Math.Min(least, down + Square(gap));
        }

        return least;
    }

    private static long Square(long x) => x * x;
}
