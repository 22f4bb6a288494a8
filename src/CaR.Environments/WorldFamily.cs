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
    bool HasFilledBoxes = false);
