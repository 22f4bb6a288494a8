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
    /// <summary>The variants that Gymnasium registers, as it writes them between prefix and version: "8x8". Others may be made too.</summary>
    public ImmutableArray<string> Variants { get; init; } = [];

    /// <summary>The layout of a variant; null where only the rules are known.</summary>
    public Func<WorldVariant, GridLayout>? LayoutOf { get; init; }

    /// <summary>The family's part of our names: "doorkey".</summary>
    public string Name { get; } = WorldName.Plain(Prefix);

    /// <summary>What we call a variant: "doorkey-8x8".</summary>
    public string NameOf(string variant) => variant.Length == 0 ? Name : $"{Name}-{variant.ToLowerInvariant()}";
}
