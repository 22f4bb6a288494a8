using System.Text.RegularExpressions;

namespace CaR.Environments;

/// <summary>Names of worlds: ours ("doorkey-8x8") and those of Gymnasium's registry ("MiniGrid-DoorKey-8x8-v0") mean the same.</summary>
internal static partial class WorldName
{
    /// <summary>A name without suite, version, case and hyphens: "doorkey8x8".</summary>
    public static string Plain(string name) => SuiteOrVersion().Replace(name, "").Replace("-", "", StringComparison.Ordinal).ToLowerInvariant();

    /// <summary>The suite a name says: "minigrid", "babyai", or nothing.</summary>
    public static string Suite(string name) => SuiteOrVersion().Match(name).Groups[1].Value.ToLowerInvariant();

    /// <summary>The version a name says: "1", or "0" where it says none.</summary>
    public static string Version(string name) => SuiteOrVersion().Matches(name) is [.., { Groups: [_, _, { Success: true, Value: var version }] }] ? version : "0";

    /// <summary>A plain name with '#' for every number: "doorkey#x#".</summary>
    public static string Form(string plain) => Numbers().Replace(plain, "#");

    [GeneratedRegex("^(MiniGrid|BabyAI)-|-v([0-9]+)$", RegexOptions.IgnoreCase)]
    private static partial Regex SuiteOrVersion();

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Numbers();
}
