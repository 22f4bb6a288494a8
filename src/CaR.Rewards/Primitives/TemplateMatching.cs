namespace CaR.Rewards;

/// <summary>
/// Normalised correlation coefficient (OpenCV's TM_CCOEFF_NORMED) of a template with every place of a picture. Sums are
/// exact integers. A flat picture correlates with nothing: there the score is 1 for equal pixels and 0 otherwise.
/// </summary>
internal static class TemplateMatching
{
    /// <summary>Finds the best place; of equally good ones the first, row by row.</summary>
    public static void Run(Frame frame, Frame template, Results<Match> result)
    {
        int columns = frame.Width - template.Width + 1, rows = frame.Height - template.Height + 1;
        if (template.Bounds.IsEmpty || columns <= 0 || rows <= 0)
        {
            result.Reset(0);
            return;
        }

        var best = new Match(default, -1);
        for (int y = 0; y < rows; y++)
        {
            for (int x = 0; x < columns; x++)
            {
                double score = Score(frame, template, x, y);
                if (score > best.Score) best = new Match(new Rect(x, y, template.Width, template.Height), score);
            }
        }

        result.Reset(1)[0] = best;
    }

    private static double Score(Frame frame, Frame template, int left, int top)
    {
        long area = template.Bounds.Area;
        double product = 0, windowPower = 0, templatePower = 0;
        bool equal = true;
        for (int channel = 0; channel < 3; channel++)
        {
            long it = 0, i1 = 0, i2 = 0, t1 = 0, t2 = 0;
            for (int y = 0; y < template.Height; y++)
            {
                ReadOnlySpan<byte> window = frame.Rgb24[(((top + y) * frame.Width + left) * 3)..];
                ReadOnlySpan<byte> row = template.Rgb24.Slice(y * template.Width * 3, template.Width * 3);
                for (int x = channel; x < row.Length; x += 3)
                {
                    long i = window[x], t = row[x];
                    it += i * t;
                    i1 += i;
                    i2 += i * i;
                    t1 += t;
                    t2 += t * t;
                    equal &= i == t;
                }
            }

            product += area * it - i1 * t1;
            windowPower += area * i2 - i1 * i1;
            templatePower += area * t2 - t1 * t1;
        }

        if (windowPower == 0 || templatePower == 0) return equal ? 1 : 0;
        return Math.Clamp(product / Math.Sqrt(windowPower * templatePower), 0, 1);
    }
}
