using System.Collections.Immutable;
using CaR.Core.Trajectories;

namespace CaR.Verification.Scoring;

/// <summary>One episode as the reward and as ground truth see it.</summary>
/// <param name="Kind">Who acted.</param>
/// <param name="Reached">[T + 1], k of the reward's m sub-tasks at each frame.</param>
/// <param name="Stages">[T + 1], how many of the environment's s stages are done at each frame.</param>
public sealed record StagedEpisode(TrajectoryKind Kind, ImmutableArray<int> Reached, ImmutableArray<sbyte> Stages);
