namespace CaR.Cli.Rendering;

/// <summary>A row of numbers as a row of bars.</summary>
internal static class Sparkline
{
    private const string Bars = "▁▂▃▄▅▆▇█";

    /// <summary>Bars between a lowest and a highest value; '·' where the value is no number.</summary>
    /// <param name="values">The row. Longer than <paramref name="width"/>, neighbours share a bar: their mean.</param>
    /// <param name="low">The lowest bar's value.</param>
    /// <param name="high">The highest bar's value.</param>
    /// <param name="width">At most so many bars.</param>
    public static string Of(IReadOnlyList<double> values, double low, double high, int width)
    {
        var count = Math.Min(values.Count, width);
        return string.Concat(Enumerable.Range(0, count).Select(i =>
        {
            var (from, to) = (i * values.Count / count, (i + 1) * values.Count / count);
            var finite = Enumerable.Range(from, to - from).Select(j => values[j]).Where(double.IsFinite).ToArray();
            if (finite.Length == 0) return '·';
            var share = high > low ? (finite.Average() - low) / (high - low) : 0;
            return Bars[(int)Math.Clamp(share * Bars.Length, 0, Bars.Length - 1)];
        }));
    }
}
