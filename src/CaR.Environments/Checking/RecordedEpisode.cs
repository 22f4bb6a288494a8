using System.Collections.Immutable;

namespace CaR.Environments.Checking;

/// <summary>An episode of MiniGrid as it was recorded: T steps, T+1 states.</summary>
public sealed record RecordedEpisode
{
    /// <summary>What errors and mismatches call it.</summary>
    public required string Name { get; init; }

    /// <summary>Width of the grid in cells.</summary>
    public required int Width { get; init; }

    /// <summary>Height of the grid in cells.</summary>
    public required int Height { get; init; }

    /// <summary>The mission's text.</summary>
    public required string Mission { get; init; }

    /// <summary>MiniGrid's encoding of the whole grid with the agent in it, [T+1, width, height, 3].</summary>
    public required ReadOnlyMemory<byte> Grid { get; init; }

    /// <summary>The encoded partial view, [T+1, 7, 7, 3].</summary>
    public required ReadOnlyMemory<byte> ViewImage { get; init; }

    /// <summary>The direction that came with the view, [T+1].</summary>
    public required ImmutableArray<int> ViewDirection { get; init; }

    /// <summary>The agent's place, [T+1, (x, y)].</summary>
    public required ImmutableArray<int> AgentPlace { get; init; }

    /// <summary>Where the agent looks, [T+1].</summary>
    public required ImmutableArray<int> AgentDirection { get; init; }

    /// <summary>0, or 1 + kind·16 + colour of what is carried, [T+1].</summary>
    public required ImmutableArray<int> Carrying { get; init; }

    /// <summary>What the agent did, [T].</summary>
    public required ImmutableArray<int> Actions { get; init; }

    /// <summary>What it was paid, float32, [T].</summary>
    public required ImmutableArray<float> Rewards { get; init; }

    /// <summary>Whether the step ended the mission, [T].</summary>
    public required ImmutableArray<bool> Terminated { get; init; }

    /// <summary>Whether the step reached the limit, [T].</summary>
    public required ImmutableArray<bool> Truncated { get; init; }

    /// <summary>All pictures of it that are whole grids.</summary>
    public required ImmutableArray<RecordedPictures> Pictures { get; init; }

    /// <summary>T.</summary>
    public int Steps => Actions.Length;

    /// <summary>Where the agent is at a time.</summary>
    public (int X, int Y) PlaceAt(int time) => (AgentPlace[2 * time], AgentPlace[2 * time + 1]);

    /// <summary>The encoding of one cell at a time.</summary>
    public ReadOnlySpan<byte> CellAt(int time, int x, int y) => Grid.Span.Slice(((time * Width + x) * Height + y) * 3, 3);
}
