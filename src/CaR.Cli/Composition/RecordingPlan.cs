using CaR.Core.Trajectories;

namespace CaR.Cli.Composition;

/// <summary>How many episodes of whom are recorded in a world.</summary>
/// <param name="Seed">0 or more; each kind counts its seeds from here, <see cref="KindsApart"/> apart.</param>
internal sealed record RecordingPlan(int Seed)
{
    /// <summary>Between the first seeds of the kinds, so that they share no beginning.</summary>
    public const int KindsApart = 1000;

    /// <summary>Random actions of the expert in a mixed episode.</summary>
    public const double MixedNoise = 0.15;

    /// <summary>Where an episode of random actions is cut: whoever does not stumble on the goal by then shows nothing new.</summary>
    public const int UsualRandomSteps = 150;

    /// <summary>Episodes of the expert.</summary>
    public int Expert { get; init; }

    /// <summary>Episodes of random actions.</summary>
    public int Random { get; init; }

    /// <summary>Episodes of an expert with some random actions.</summary>
    public int Mixed { get; init; }

    /// <summary>Where an episode of random actions is cut, in steps.</summary>
    public int RandomSteps { get; init; } = UsualRandomSteps;

    /// <summary>Whether states are written too, which <c>worlds check</c> compares.</summary>
    public bool IsCheckable { get; init; }

    /// <summary>How many episodes of a kind.</summary>
    public int CountOf(TrajectoryKind kind) => kind switch
    {
        TrajectoryKind.Expert => Expert,
        TrajectoryKind.Random => Random,
        _ => Mixed,
    };

    /// <summary>The seeds of a kind, in order.</summary>
    public IEnumerable<ulong> SeedsOf(TrajectoryKind kind) =>
        Enumerable.Range(0, CountOf(kind)).Select(i => (ulong)((long)Seed + (int)kind * KindsApart + i));
}
