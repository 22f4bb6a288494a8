namespace CaR.Core;

/// <summary>The known names a person most likely meant.</summary>
public static class NearestNames
{
    /// <summary>As many as are still read as a hint.</summary>
    private const int Most = 4;

    /// <summary>Names by edit distance without regard to case; a name that contains the other counts as near.</summary>
    /// <returns>At most four, the nearest first.</returns>
    public static IReadOnlyList<string> To(string wanted, IEnumerable<string> known) =>
        [.. known.Distinct(StringComparer.Ordinal)
            .Select(name => (Name: name, Distance: Distance(wanted.ToLowerInvariant(), name.ToLowerInvariant())))
            .OrderBy(n => n.Distance).ThenBy(n => n.Name, StringComparer.Ordinal)
            .Take(Most).Select(n => n.Name)];

    private static int Distance(string a, string b)
    {
        if (a.Contains(b, StringComparison.Ordinal) || b.Contains(a, StringComparison.Ordinal)) return 1;
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var above = row[j];
                row[j] = Math.Min(Math.Min(above, row[j - 1]) + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1));
                diagonal = above;
            }
        }

        return row[^1];
    }
}
