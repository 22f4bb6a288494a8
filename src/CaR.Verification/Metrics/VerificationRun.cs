using System.Collections.Immutable;
using System.Globalization;
using CaR.Core.Authoring;
using CaR.Core.Verdicts;
using CaR.Verification.Clips;
using CaR.Verification.Exploits;
using CaR.Verification.Recording;

namespace CaR.Verification.Metrics;

/// <summary>All that metrics look at.</summary>
/// <param name="Options">The thresholds.</param>
/// <param name="SubTasks">The sub-tasks, in order.</param>
/// <param name="Expert">Every expert episode.</param>
/// <param name="Random">Every random episode.</param>
internal sealed record VerificationRun(
    VerificationOptions Options,
    ImmutableArray<SubTask> SubTasks,
    ImmutableArray<Episode> Expert,
    ImmutableArray<Episode> Random)
{
    /// <summary>Experts that the environment does not call failures: positives for the whole task.</summary>
    public ImmutableArray<Episode> Positives { get; } = [.. Expert.Where(e => e.Trajectory.Success is not false)];

    /// <summary>
    /// Random episodes that are negatives for the whole task: the environment calls them failures or, where it gives no word, never paid
    /// anything. Without word and without pay they count as failures, as random ones mostly are.
    /// </summary>
    public ImmutableArray<Episode> Negatives { get; } = [.. Random.Where(IsNegative)];

    /// <summary>Random episodes that the environment itself calls successful.</summary>
    public ImmutableArray<Episode> HonestSuccesses { get; } = [.. Random.Where(e => e.Trajectory.Success is true)];

    /// <summary>How many expert episodes were given, copies too.</summary>
    public int ExpertGiven { get; init; } = Expert.Length;

    /// <summary>How many random episodes were given, copies too.</summary>
    public int RandomGiven { get; init; } = Random.Length;

    /// <summary>What was tried with altered episodes.</summary>
    public ClipPlays Plays { get; init; } = ClipPlays.None;

    /// <summary>What a search of the task's world played; empty where none was given.</summary>
    public ImmutableArray<ExploredEpisode> Explored { get; init; } = [];

    /// <summary>All episodes as another process answers; empty where none was asked.</summary>
    public ImmutableArray<Episode> Elsewhere { get; init; } = [];

    /// <summary>Stops what takes long.</summary>
    public CancellationToken Cancellation { get; init; }

    /// <summary>Experts first, then random ones.</summary>
    public IEnumerable<Episode> All => Expert.Concat(Random);

    /// <summary>Index of the last sub-task.</summary>
    public int Last => SubTasks.Length - 1;

    /// <summary>A frame on which a program answers otherwise than expected.</summary>
    public FailingCase Case(int subTask, string finding, Episode episode, int frame, string expected) => new(
        SubTasks[subTask].Name,
        finding,
        episode.Trajectory.Name,
        episode.Trajectory.Hash,
        frame,
        Answer(episode.Table, subTask, frame),
        expected);

    private static string Answer(ProgressTable table, int subTask, int frame)
    {
        foreach (var fault in table.Exceptions)
        {
            if (fault.SubTask == subTask && fault.Frame == frame) return fault.Message;
        }

        return table.Progress[subTask][frame].ToString("G6", CultureInfo.InvariantCulture);
    }

    private static bool IsNegative(Episode episode) => episode.Trajectory switch
    {
        { Success: { } success } => !success,
        { Return: { } paid } => paid <= 0,
        _ => true,
    };
}
