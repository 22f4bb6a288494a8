using System.Collections.Immutable;
using CaR.Core.Trajectories;

namespace CaR.Environments.Recording;

/// <summary>An episode that a policy played in a world: T steps, T + 1 states.</summary>
public sealed record WorldEpisode
{
    /// <summary>The seed it began with.</summary>
    public required ulong Seed { get; init; }

    /// <summary>The episode's instruction; empty where the world has none.</summary>
    public required string Mission { get; init; }

    /// <summary>What was done, [T].</summary>
    public required ActionLog Actions { get; init; }

    /// <summary>What the world paid, [T].</summary>
    public required ImmutableArray<float> Rewards { get; init; }

    /// <summary>Whether the world ended the episode with a step, [T].</summary>
    public required ImmutableArray<bool> Terminated { get; init; }

    /// <summary>Whether a step reached the world's limit, [T].</summary>
    public required ImmutableArray<bool> Truncated { get; init; }

    /// <summary>Whether the goal was reached, by the world's own rules.</summary>
    public required bool Success { get; init; }

    /// <summary>Ground truth: how many sub-tasks were done in each state, [T + 1].</summary>
    public required ImmutableArray<sbyte> Stages { get; init; }

    /// <summary>The picture of each state, [T + 1], drawn when it is asked for.</summary>
    public required FrameSequence Frames { get; init; }

    /// <summary>T.</summary>
    public int Steps => Rewards.Length;

    /// <summary>Sum of the world's rewards.</summary>
    public double Return => Rewards.Sum(reward => (double)reward);

    /// <summary>How it ended.</summary>
    public EpisodeEnd End => Terminated[^1] ? EpisodeEnd.Terminated : Truncated[^1] ? EpisodeEnd.Truncated : EpisodeEnd.Capped;
}
