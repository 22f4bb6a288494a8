using System.Collections.Immutable;

namespace CaR.Core.Trajectories;

/// <summary>The recordings a reward is judged by.</summary>
public sealed record TrajectorySet(ImmutableArray<Trajectory> Expert, ImmutableArray<Trajectory> Random)
{
    /// <summary>One in this many of each kind is for feedback, the others are the gate.</summary>
    private const int FeedbackShare = 4;

    /// <summary>All of them, experts first.</summary>
    public IEnumerable<Trajectory> All => Expert.Concat(Random);

    /// <summary>Parts the set in two that share no trajectory.</summary>
    /// <returns>
    /// <c>Feedback</c>: a quarter of each kind's distinct episodes, rounded up; its pictures and numbers may be shown to the model.
    /// <c>Gate</c>: the rest, which alone decides and is never shown. Sorted by hash, so that neither file names nor order can choose;
    /// episodes of the same pictures stay together.
    /// </returns>
    public (TrajectorySet Feedback, TrajectorySet Gate) Deal()
    {
        var (expertFeedback, expertGate) = Deal(Expert);
        var (randomFeedback, randomGate) = Deal(Random);
        return (new(expertFeedback, randomFeedback), new(expertGate, randomGate));
    }

    /// <summary>The set without the trajectories of these hashes.</summary>
    public TrajectorySet Without(IReadOnlySet<string> hashes) =>
        new([.. Expert.Where(t => !hashes.Contains(t.Hash))], [.. Random.Where(t => !hashes.Contains(t.Hash))]);

    private static (ImmutableArray<Trajectory> Feedback, ImmutableArray<Trajectory> Gate) Deal(ImmutableArray<Trajectory> all)
    {
        // Small worlds repeat themselves: copies of one episode must not stand on both sides.
        var episodes = all.GroupBy(t => t.Hash).OrderBy(copies => copies.Key, StringComparer.Ordinal).ToImmutableArray();
        return ([.. Part(i => i % FeedbackShare == 0)], [.. Part(i => i % FeedbackShare != 0)]);

        IEnumerable<Trajectory> Part(Func<int, bool> takes) => episodes.Where((_, i) => takes(i)).SelectMany(copies => copies);
    }
}
