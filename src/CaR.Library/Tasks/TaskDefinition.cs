using System.Collections.Immutable;
using CaR.Library.Trajectories;

namespace CaR.Library.Tasks;

/// <summary>What stands in a task.yaml. Paths are relative to its folder.</summary>
/// <param name="Name">Lower-case name.</param>
/// <param name="Instruction">The goal in a person's words, or null.</param>
/// <param name="Initial">Pictures of beginnings, at least one; none where a world gives them.</param>
/// <param name="Goal">Pictures of the goal, at least one; none where a world gives them.</param>
/// <param name="Expert">Folder of expert trajectories.</param>
/// <param name="Random">Folder of random trajectories.</param>
/// <param name="Keys">The arrays' names.</param>
/// <param name="Success">How success is read; null leaves it unknown.</param>
/// <param name="Source">Where the recordings come from, and under which licence; or null.</param>
public sealed record TaskDefinition(
    string Name,
    string? Instruction,
    ImmutableArray<string> Initial,
    ImmutableArray<string> Goal,
    string Expert,
    string Random,
    TrajectoryKeys Keys,
    SuccessRule? Success,
    string? Source)
{
    /// <summary>The built-in world that trajectories are recorded in; null where they lie in <see cref="Expert"/> and <see cref="Random"/>, which are empty else.</summary>
    public WorldSource? World { get; init; }
}
