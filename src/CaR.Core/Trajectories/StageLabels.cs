using System.Collections.Immutable;

namespace CaR.Core.Trajectories;

/// <summary>Ground truth: how many of the task's sub-tasks are done at each frame of one episode.</summary>
/// <remarks>May score a verifier or pin a world to the real one. Must never be shown to a model or decide acceptance.</remarks>
/// <param name="Trajectory">The episode's <see cref="Trajectories.Trajectory.Hash"/>.</param>
/// <param name="Stages">[T + 1], 0 … number of sub-tasks.</param>
public sealed record StageLabels(string Trajectory, ImmutableArray<sbyte> Stages);
