using System.Globalization;
using System.Text.RegularExpressions;
using CaR.Core;

namespace CaR.Environments;

/// <summary>What a world's name says beyond its family: "8x8", "n2s4", "random6x6". Reads the numbers in it and holds them to what the world can be.</summary>
/// <param name="World">The whole name, for errors.</param>
/// <param name="Text">The part beyond the family, lower-case and without hyphens.</param>
public readonly record struct WorldVariant(string World, string Text)
{
    /// <summary>Whether it is the first version that Gymnasium registered, "-v0", which is also meant where none is said.</summary>
    public bool IsFirstVersion => WorldName.Version(World) == "0";

    /// <summary>Whether a word stands in it.</summary>
    public bool Says(string word) => Text.Contains(word, StringComparison.Ordinal);

    /// <summary>The side of a square grid: 8 of "8x8".</summary>
    /// <param name="least">The smallest possible side in cells.</param>
    /// <param name="most">The largest possible side in cells.</param>
    /// <exception cref="InputException">None is given, it is no square, or an impossible one.</exception>
    public int Side(int least, int most = 64)
    {
        var match = Regex.Match(Text, "([0-9]+)x([0-9]+)");
        if (!match.Success || match.Groups[1].Value != match.Groups[2].Value) throw new InputException($"world '{World}'", $"'{Text}'", $"a square size from {least}x{least} to {most}x{most}");
        return Held(match.Groups[1].Value, "size", least, most);
    }

    /// <summary>The number behind a letter: 4 of "n2s4" for "s".</summary>
    /// <param name="letter">Lower-case; empty for the first number.</param>
    /// <param name="what">What the number says, for errors: "rooms".</param>
    /// <param name="least">The least possible number.</param>
    /// <param name="most">The greatest possible number.</param>
    /// <param name="otherwise">What counts where no such letter stands; null where it must.</param>
    /// <exception cref="InputException">It is missing, or impossible.</exception>
    public int Number(string letter, string what, int least, int most, int? otherwise = null)
    {
        var match = Regex.Match(Text, $"{letter}([0-9]+)");
        if (match.Success) return Held(match.Groups[1].Value, what, least, most);
        return otherwise ?? throw new InputException($"world '{World}'", $"'{Text}'", $"{what} as {letter}{least} to {letter}{most}");
    }

    /// <summary>The number behind a letter, which must be odd.</summary>
    /// <exception cref="InputException">It is missing, even, or impossible otherwise.</exception>
    public int OddNumber(string letter, string what, int least, int most)
    {
        var number = Number(letter, what, least, most);
        return number % 2 == 1 ? number : throw new InputException($"world '{World}'", $"{what} {number}", $"an odd number, {least}..{most}");
    }

    private int Held(string digits, string what, int least, int most) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
            ? number
            : throw new InputException($"world '{World}'", $"{what} {digits}", $"{least}..{most}");
}
