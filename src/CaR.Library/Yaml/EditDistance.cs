namespace CaR.Library.Yaml;

/// <summary>How far a word is from another.</summary>
internal static class EditDistance
{
    /// <summary>The known word that takes the fewest insertions, deletions and replacements.</summary>
    public static string Nearest(string word, IEnumerable<string> known) => known.MinBy(candidate => Between(word, candidate))!;

    /// <summary>Levenshtein's distance.</summary>
    public static int Between(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var replaced = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[b.Length];
    }
}
