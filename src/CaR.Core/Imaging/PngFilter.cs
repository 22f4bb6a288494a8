namespace CaR.Core.Imaging;

/// <summary>The five row filters: each tells a byte from its neighbours to the left, above and above left.</summary>
internal static class PngFilter
{
    /// <summary>How many filters there are.</summary>
    public const int Count = 5;

    /// <summary>Restores a row in place. Filters outside 0 … 4 are the caller's to refuse.</summary>
    public static void Undo(int filter, Span<byte> row, ReadOnlySpan<byte> above, int stride)
    {
        if (filter == 0) return;
        for (var i = 0; i < row.Length; i++)
        {
            int left = i < stride ? 0 : row[i - stride], aboveLeft = i < stride ? 0 : above[i - stride];
            row[i] += Predict(filter, left, above[i], aboveLeft);
        }
    }

    /// <summary>Filters a row into another.</summary>
    public static void Apply(int filter, ReadOnlySpan<byte> row, ReadOnlySpan<byte> above, int stride, Span<byte> filtered)
    {
        for (var i = 0; i < row.Length; i++)
        {
            int left = i < stride ? 0 : row[i - stride], aboveLeft = i < stride ? 0 : above[i - stride];
            filtered[i] = (byte)(row[i] - Predict(filter, left, above[i], aboveLeft));
        }
    }

    private static byte Predict(int filter, int left, int above, int aboveLeft) => filter switch
    {
        1 => (byte)left,
        2 => (byte)above,
        3 => (byte)((left + above) / 2),
        4 => (byte)Paeth(left, above, aboveLeft),
        _ => 0,
    };

    private static int Paeth(int left, int above, int aboveLeft)
    {
        int toLeft = Math.Abs(above - aboveLeft), toAbove = Math.Abs(left - aboveLeft), toBoth = Math.Abs(left + above - 2 * aboveLeft);
        if (toLeft <= toAbove && toLeft <= toBoth) return left;
        return toAbove <= toBoth ? above : aboveLeft;
    }
}
