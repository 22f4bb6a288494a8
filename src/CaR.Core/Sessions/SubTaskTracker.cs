using System.Collections.Immutable;
using CaR.Core.Authoring;
using CaR.Rewards;

namespace CaR.Core.Sessions;

/// <summary>Where an episode stands: the sub-task reached, and how far that one has come. The only state a reward has.</summary>
/// <remarks>
/// Only the active sub-task is asked, and each <see cref="SubTask.Keep"/> one before it. Several may be completed on one frame.
/// A completed task stays completed.
/// </remarks>
public sealed class SubTaskTracker
{
    private readonly int[] _kept;

    /// <summary>A tracker for a task's sub-tasks, at the beginning of an episode.</summary>
    public SubTaskTracker(ImmutableArray<SubTask> subTasks)
    {
        Count = subTasks.Length;
        _kept = [.. Enumerable.Range(0, Count).Where(i => subTasks[i].Keep)];
    }

    /// <summary>A tracker that stands where another one does: to look ahead without going there.</summary>
    public SubTaskTracker(SubTaskTracker other)
    {
        (Count, _kept) = (other.Count, other._kept);
        (Reached, MostReached, Progress, Abstained) = (other.Reached, other.MostReached, other.Progress, other.Abstained);
    }

    /// <summary>n: how many sub-tasks there are.</summary>
    public int Count { get; }

    /// <summary>k: how many are done, 0 … n.</summary>
    public int Reached { get; private set; }

    /// <summary>The most that were ever done in this episode: what has been paid.</summary>
    public int MostReached { get; private set; }

    /// <summary>The last finite progress of the active sub-task, clamped to [0, 1]; 0 where it never told.</summary>
    public double Progress { get; private set; }

    /// <summary>Whether the active sub-task's program could not tell on the last frame.</summary>
    public bool Abstained { get; private set; }

    /// <summary>Whether all are done.</summary>
    public bool Completed => Reached == Count;

    /// <summary>(k + progress) / n, in [0, 1]; 1 once completed.</summary>
    public double Fraction => Completed ? 1 : (Reached + Progress) / Count;

    /// <summary>Forgets the episode.</summary>
    public void Reset() => (Reached, MostReached, Progress, Abstained) = (0, 0, 0, false);

    /// <summary>Looks at one frame.</summary>
    public void Advance<TSource>(in TSource source) where TSource : IProgressSource
    {
        if (Completed) return;
        FallBack(source);
        while (!Completed)
        {
            var progress = source.Progress(Reached);
            Abstained = double.IsNaN(progress);
            if (Abstained) break;
            if (progress < RewardProgram.Complete)
            {
                Progress = Math.Max(progress, 0);
                break;
            }

            Reached++;
            Progress = 0;
        }

        MostReached = Math.Max(MostReached, Reached);
    }

    private void FallBack<TSource>(in TSource source) where TSource : IProgressSource
    {
        foreach (var kept in _kept)
        {
            if (kept >= Reached) break;
            if (!(source.Progress(kept) < RewardProgram.Complete)) continue;
            Reached = kept;
            Progress = 0;
            break;
        }
    }
}
