using System.Collections.Immutable;
using CaR.Environments.Grids;
using CaR.Environments.Missions;

namespace CaR.Environments;

/// <summary>Worlds that share their rules: DoorKey of every size.</summary>
/// <param name="Prefix">What their Gymnasium names begin with: "MiniGrid-DoorKey-".</param>
/// <param name="RulesOf">The rules for a mission.</param>
/// <param name="SeesThroughWalls">Whether the agent's view ignores walls and doors.</param>
/// <param name="HasRandomSteps">Whether a step depends on chance, so that it cannot be foretold.</param>
/// <param name="HasFilledBoxes">Whether boxes contain something, which no picture or encoding shows.</param>
public sealed record WorldFamily(
    string Prefix,
    Func<string, WorldRules> RulesOf,
    bool SeesThroughWalls = false,
    bool HasRandomSteps = false,
    bool HasFilledBoxes = false)
{
    private readonly ImmutableArray<string> _variants = [];
    private readonly ImmutableHashSet<string> _forms = [];

    /// <summary>The variants that Gymnasium registers, as it writes them between prefix and version: "8x8"; a later version is said: "1Q-v1". Others with other numbers may be made too.</summary>
    public ImmutableArray<string> Variants
    {
        get => _variants;
        init => (_variants, _forms) = (value, [.. value.Select(v => FormOf(v, WorldName.Plain(v)))]);
    }

    /// <summary>The layout of a variant; null where only the rules are known.</summary>
    public Func<WorldVariant, GridLayout>? LayoutOf { get; init; }

    /// <summary>The family's part of our names: "doorkey".</summary>
    public string Name { get; } = WorldName.Plain(Prefix);

    /// <summary>Whether a name could be one of this family's: its suite and version, if it says any, are, and what it says differs from a variant in numbers only.</summary>
    /// <param name="name">Ours or Gymnasium's.</param>
    public bool Takes(string name)
    {
        var plain = WorldName.Plain(name);
        return LayoutOf is not null
            && plain.StartsWith(Name, StringComparison.Ordinal)
            && (WorldName.Suite(name).Length == 0 || WorldName.Suite(name) == WorldName.Suite(Prefix))
            && _forms.Contains(FormOf(name, plain[Name.Length..]));
    }

    /// <summary>What we call a variant: "doorkey-8x8".</summary>
    public string NameOf(string variant) => variant.Length == 0 ? Name : $"{Name}-{variant.ToLowerInvariant()}";

    private static string FormOf(string name, string variant) => $"{WorldName.Form(variant)} v{WorldName.Version(name)}";
}
