using System.Collections.Immutable;
using CaR.Core.Trajectories;
using CaR.Environments.Recording;

namespace CaR.Cli.Composition;

/// <summary>What a recording of a built-in world says of itself: its meta.json, in the words of recordings of MiniGrid.</summary>
/// <param name="Task">The world's name.</param>
/// <param name="MaxSteps">Its limit of steps.</param>
/// <param name="CapRandom">Where episodes of random actions were cut.</param>
/// <param name="Frame">Height, width, 3.</param>
/// <param name="Plain">Whether pictures are without what the agent sees lightened.</param>
/// <param name="ActionSpace">In Gymnasium's words.</param>
/// <param name="ActionNames">What each choice is called; empty where an action is a vector.</param>
/// <param name="Subtasks">Ground truth: the sub-tasks that <c>stage</c> counts, in order.</param>
/// <param name="Success">Per kind, how many episodes reached the goal, of how many played.</param>
/// <param name="FailedExperts">Seeds in which the expert did not reach the goal; these episodes were left out.</param>
/// <param name="Episodes">What was written.</param>
internal sealed record RecordingMeta(
    string Task,
    int MaxSteps,
    int CapRandom,
    ImmutableArray<int> Frame,
    bool Plain,
    string ActionSpace,
    ImmutableArray<string> ActionNames,
    ImmutableArray<string> Subtasks,
    ImmutableSortedDictionary<string, string> Success,
    ImmutableArray<ulong> FailedExperts,
    ImmutableArray<RecordingMeta.Episode> Episodes)
{
    /// <summary>One episode.</summary>
    /// <param name="Seed">Its seed.</param>
    /// <param name="Kind">Who acted.</param>
    /// <param name="Steps">T.</param>
    /// <param name="Ret">Sum of the world's rewards.</param>
    /// <param name="Success">Whether it reached the goal.</param>
    /// <param name="Ended">Why it has no further step.</param>
    /// <param name="Stage">Ground truth: sub-tasks done at its end.</param>
    /// <param name="Mission">Its instruction.</param>
    /// <param name="File">Within the recording, without extension.</param>
    internal sealed record Episode(
        ulong Seed, TrajectoryKind Kind, int Steps, double Ret, bool Success, EpisodeEnd Ended, int Stage, string Mission, string File);
}
