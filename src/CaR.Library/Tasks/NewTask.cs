using System.Collections.Immutable;
using CaR.Library.Trajectories;

namespace CaR.Library.Tasks;

/// <summary>What a task folder is to be made of.</summary>
/// <param name="Folder">Where; must not exist. Its last part is the task's name.</param>
/// <param name="Expert">Folder of expert episodes.</param>
/// <param name="Random">Folder of random episodes.</param>
public sealed record NewTask(string Folder, string Expert, string Random)
{
    /// <summary>Picture files of beginnings. None: first frames of <see cref="PicturesTaken"/> experts of the feedback half.</summary>
    public ImmutableArray<string> Initial { get; init; } = [];

    /// <summary>Picture files of the goal. None: last frames of the same experts.</summary>
    public ImmutableArray<string> Goal { get; init; } = [];

    /// <summary>The goal in a person's words, or null.</summary>
    public string? Instruction { get; init; }

    /// <summary>The arrays' names in the archives, kept in the copy.</summary>
    public TrajectoryKeys Keys { get; init; } = new();

    /// <summary>How many expert episodes to take, from the first by name; null for all.</summary>
    public int? TakeExpert { get; init; }

    /// <summary>How many random episodes to take, from the first by name; null for all.</summary>
    public int? TakeRandom { get; init; }

    /// <summary>How success is read; null leaves it unknown.</summary>
    public SuccessRule? Success { get; init; }

    /// <summary>Where the recordings come from, and under which licence; or null.</summary>
    public string? Source { get; init; }

    /// <summary>How many episodes give pictures where none are given. Several, since layouts vary.</summary>
    public int PicturesTaken { get; init; } = 3;
}
