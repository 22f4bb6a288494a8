using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace CaR.Library.Trajectories;

/// <summary>How a recording tells that its episode succeeded: "key success", "return > 0" or "last reward >= 0".</summary>
/// <param name="Key">The array that says it; null where the rewards do.</param>
/// <param name="UseReturn">Whether the sum of the rewards is compared, else the last one.</param>
/// <param name="OrEqual">Whether the threshold itself is a success.</param>
/// <param name="Threshold">What is compared with.</param>
public sealed partial record SuccessRule(string? Key, bool UseReturn, bool OrEqual, double Threshold)
{
    /// <summary>Reads a rule.</summary>
    /// <param name="where">What errors are to name: file and key, or argument.</param>
    /// <param name="text">The rule.</param>
    /// <exception cref="InputException">It is no rule.</exception>
    public static SuccessRule Parse(string where, string text)
    {
        var match = Pattern().Match(text);
        if (!match.Success) throw new InputException(where, $"'{text}'", "'key <name>', 'return > <number>' or 'last reward >= <number>'");
        return match.Groups["key"].Success
            ? new(match.Groups["key"].Value, false, false, 0)
            : new(null, match.Groups["what"].Value == "return", match.Groups["sign"].Value == ">=",
                double.Parse(match.Groups["number"].Value, CultureInfo.InvariantCulture));
    }

    /// <summary>Whether an episode succeeded.</summary>
    /// <param name="word">What the array named by <see cref="Key"/> says; null where there is none.</param>
    /// <param name="rewards">The rewards; null where there are none.</param>
    /// <returns>Null where the recording does not tell.</returns>
    public bool? Judge(bool? word, ImmutableArray<double>? rewards)
    {
        if (Key is not null) return word;
        if (rewards is not { Length: > 0 } all) return null;
        var value = UseReturn ? all.Sum() : all[^1];
        return OrEqual ? value >= Threshold : value > Threshold;
    }

    /// <inheritdoc/>
    public override string ToString() => Key is not null
        ? $"key {Key}"
        : string.Create(CultureInfo.InvariantCulture, $"{(UseReturn ? "return" : "last reward")} {(OrEqual ? ">=" : ">")} {Threshold}");

    [GeneratedRegex(@"^\s*(?:key\s+(?<key>\S+)|(?<what>return|last reward)\s*(?<sign>>=|>)\s*(?<number>[+-]?\d+(?:\.\d+)?))\s*$")]
    private static partial Regex Pattern();
}
