namespace CaR.Library.Tasks;

/// <summary>A built-in world that a task's trajectories are recorded in, instead of files.</summary>
/// <param name="Name">The world's name.</param>
public sealed record WorldSource(string Name)
{
    /// <summary>The most episodes of a kind.</summary>
    public const int MostEpisodes = 1000;

    /// <summary>The most pixels a cell.</summary>
    public const int LargestTile = 256;

    /// <summary>Where chance begins, 0 or more. Default 0.</summary>
    public int Seed { get; init; }

    /// <summary>Episodes of its expert, up to <see cref="MostEpisodes"/>. Default 20.</summary>
    public int Expert { get; init; } = 20;

    /// <summary>Episodes of random actions, up to <see cref="MostEpisodes"/>. Default 40.</summary>
    public int Random { get; init; } = 40;

    /// <summary>Pixels a cell, 1..256; null for the world's default. Grid worlds alone have cells.</summary>
    public int? Tile { get; init; }
}
