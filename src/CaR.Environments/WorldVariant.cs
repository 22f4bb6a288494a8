using System.Globalization;
using System.Text.RegularExpressions;
using CaR.Core;

namespace CaR.Environments;

/// <summary>What a world's name says beyond its family: "8x8", "n2s4", "random6x6". Reads the numbers in it and holds them to what the world can be.</summary>
/// <param name="World">The whole name, for errors.</param>
/// <param name="Text">The part beyond the family, lower-case and without hyphens.</param>
public readonly record struct WorldVariant(string World, string Text)
{
    /// <summary>Whether a word stands in it.</summary>
    public bool Says(string word) => Text.Contains(word, StringComparison.Ordinal);

    /// <summary>The side of a square grid: 8 of "8x8".</summary>
    /// <param name="least">The smallest possible side in cells.</param>
    /// <param name="most">The largest possible side in cells.</param>
    /// <exception cref="InputException">None is given, it is no square, or an impossible one.</exception>
    public int Side(int least, int most = 64)
    {
        var match = Regex.Match(Text, "([0-9]{1,4})x([0-9]{1,4})");
        if (!match.Success || match.Groups[1].Value != match.Groups[2].Value) throw new InputException($"world '{World}'", $"'{Text}'", $"a square size from {least}x{least} to {most}x{most}");
        return Held(match.Groups[1].Value, "size", least, most);
    }

    /// <summary>The number behind a letter: 4 of "n2s4" for 's'.</summary>
    /// <param name="letter">Lower-case.</param>
    /// <param name="what">What the number says, for errors: "rooms".</param>
    /// <param name="least">The least possible number.</param>
    /// <param name="most">The greatest possible number.</param>
    /// <param name="otherwise">What counts where no such letter stands; null where it must.</param>
    /// <exception cref="InputException">It is missing, or impossible.</exception>
    public int Number(char letter, string what, int least, int most, int? otherwise = null)
    {
        var match = Regex.Match(Text, $"{letter}([0-9]{{1,4}})");
        if (match.Success) return Held(match.Groups[1].Value, what, least, most);
        return otherwise ?? throw new InputException($"world '{World}'", $"'{Text}'", $"{what} as {letter}{least} to {letter}{most}");
    }

    private int Held(string digits, string what, int least, int most)
    {
        var number = int.Parse(digits, CultureInfo.InvariantCulture);
        return number >= least && number <= most ? number : throw new InputException($"world '{World}'", $"{what} {number}", $"{least}..{most}");
    }
}
