using System.Text.RegularExpressions;

namespace CaR.Environments;

/// <summary>Names of worlds: ours ("doorkey-8x8") and those of Gymnasium's registry ("MiniGrid-DoorKey-8x8-v0") mean the same.</summary>
internal static partial class WorldName
{
    /// <summary>A name without suite, version, case and hyphens: "doorkey8x8".</summary>
    public static string Plain(string name) => Trimmings().Replace(name, "").Replace("-", "", StringComparison.Ordinal).ToLowerInvariant();

    [GeneratedRegex("^(MiniGrid|BabyAI)-|-v[0-9]+$", RegexOptions.IgnoreCase)]
    private static partial Regex Trimmings();
}
