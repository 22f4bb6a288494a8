using CaR.Verification.Recording;

namespace CaR.Verification.Metrics;

/// <summary>In which order programs are first true on experts, whatever the session waits for: told beside what judges single turns.</summary>
internal sealed class CompletionOrder : IMetric
{
    /// <inheritdoc/>
    public IEnumerable<Measurement> Measure(VerificationRun run)
    {
        if (run.SubTasks.Length < 2) yield break;
        int[][] seen = [.. run.Positives.Select(Order).OfType<int[]>()];
        if (seen.Length == 0) yield break;
        var other = seen.Where(order => !IsAscending(order)).CountBy(order => Names(run, order)).OrderByDescending(o => o.Value).ThenBy(o => o.Key, StringComparer.Ordinal).FirstOrDefault();
        var told = Judge.Told(new Claim(FindingNames.CompletionOrder, null, "expert episodes first show the sub-tasks done in the order told"), seen.Count(IsAscending), seen.Length);
        yield return other.Key is null ? told : told with { Text = $"{told.Text}; the commonest other order is {other.Key}, in {other.Value}" };
    }

    /// <summary>The sub-tasks by the frame on which each is first true; null where one never is.</summary>
    private static int[]? Order(Episode episode)
    {
        int?[] first = [.. Enumerable.Range(0, episode.Replay.CompletedAt.Length).Select(subTask => First(episode, subTask))];
        return first.Contains(null) ? null : [.. Enumerable.Range(0, first.Length).OrderBy(subTask => first[subTask])];
    }

    private static int? First(Episode episode, int subTask)
    {
        for (var frame = 0; frame < episode.Table.Frames; frame++)
        {
            if (episode.Table.Complete(subTask, frame)) return frame;
        }

        return null;
    }

    private static bool IsAscending(int[] order) => order.Index().All(o => o.Item == o.Index);

    private static string Names(VerificationRun run, int[] order) => string.Join(", ", order.Select(subTask => run.SubTasks[subTask].Name));
}
