using System.Collections.Frozen;

namespace CaR.Core.Imaging;

/// <summary>Digits and capitals, 5×7 pixels: all that labels and rulers need, without any font on the machine.</summary>
public static class PixelFont
{
    /// <summary>Pixels of a glyph.</summary>
    public const int Width = 5, Height = 7;

    /// <summary>From the left of one glyph to the left of the next.</summary>
    public const int Advance = Width + 1;

    /// <summary>Seven rows a glyph, two hexadecimal digits each; bit 4 is the leftmost pixel.</summary>
    private static readonly FrozenDictionary<char, byte[]> s_rows = new Dictionary<char, string>
    {
        ['0'] = "0E11131519110E",
        ['1'] = "040C040404040E",
        ['2'] = "0E11010204081F",
        ['3'] = "1F02040201110E",
        ['4'] = "02060A121F0202",
        ['5'] = "1F101E0101110E",
        ['6'] = "0608101E11110E",
        ['7'] = "1F010204080808",
        ['8'] = "0E11110E11110E",
        ['9'] = "0E11110F01020C",
        ['A'] = "0E11111F111111",
        ['B'] = "1E11111E11111E",
        ['C'] = "0E11101010110E",
        ['D'] = "1E11111111111E",
        ['E'] = "1F10101E10101F",
        ['F'] = "1F10101E101010",
        ['G'] = "0E11101711110F",
        ['H'] = "1111111F111111",
        ['I'] = "0E04040404040E",
        ['J'] = "0702020202120C",
        ['K'] = "11121418141211",
        ['L'] = "1010101010101F",
        ['M'] = "111B1515111111",
        ['N'] = "11111915131111",
        ['O'] = "0E11111111110E",
        ['P'] = "1E11111E101010",
        ['Q'] = "0E11111115120D",
        ['R'] = "1E11111E141211",
        ['S'] = "0F10100E01011E",
        ['T'] = "1F040404040404",
        ['U'] = "1111111111110E",
        ['V'] = "11111111110A04",
        ['W'] = "1111111515150A",
        ['X'] = "11110A040A1111",
        ['Y'] = "11110A04040404",
        ['Z'] = "1F01020408101F",
    }.ToFrozenDictionary(glyph => glyph.Key, glyph => Convert.FromHexString(glyph.Value));

    /// <summary>How wide a text is, at scale 1.</summary>
    public static int WidthOf(string text) => text.Length * Advance - 1;

    /// <summary>Whether a glyph's pixel is set. Letters are drawn as capitals, anything unknown as a space.</summary>
    public static bool IsSet(char glyph, int x, int y) =>
        s_rows.TryGetValue(char.ToUpperInvariant(glyph), out var rows) && (rows[y] >> (Width - 1 - x) & 1) != 0;
}
