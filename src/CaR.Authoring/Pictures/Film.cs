using System.Collections.Immutable;
using CaR.Core.Trajectories;

namespace CaR.Authoring.Pictures;

/// <summary>The key frames of one demonstration.</summary>
internal sealed record Film(Trajectory Trajectory, ImmutableArray<KeyFrame> Frames);
