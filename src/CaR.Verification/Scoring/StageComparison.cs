using System.Collections.Immutable;
using CaR.Core.Trajectories;

namespace CaR.Verification.Scoring;

/// <summary>A reward against ground truth, frame by frame. Scores the verifier; a verdict never sees it.</summary>
/// <param name="Map">[m + 1]: the stage that each reached sub-task stands for.</param>
/// <param name="Confusion">[stage][stage told]: frames.</param>
/// <param name="Experts">Experts that truly complete the task.</param>
/// <param name="ExpertsOnTime">Of them, those called complete within one step of the true completion.</param>
/// <param name="RandomFrames">Frames of random episodes.</param>
/// <param name="FalseCompletions">Of them, those called complete before the task is.</param>
public sealed record StageComparison(
    ImmutableArray<int> Map,
    ImmutableArray<ImmutableArray<int>> Confusion,
    int Experts,
    int ExpertsOnTime,
    int RandomFrames,
    int FalseCompletions)
{
    /// <summary>Steps by which a completion may be off: one, since some environments show it a frame late.</summary>
    private const int OnTime = 1;

    /// <summary>For each stage the share of its frames that are told as it; NaN where no frame has it.</summary>
    public ImmutableArray<double> Recall => [.. Confusion.Select((told, stage) => (double)told[stage] / told.Sum())];

    /// <summary>The mean of <see cref="Recall"/> over the stages that occur: answering always the commonest gains nothing.</summary>
    public double BalancedRecall => Recall.Where(double.IsFinite).Average();

    /// <summary>
    /// The same over the stages that the reward can tell apart. A model chooses its own sub-tasks; a stage that none stands for counts as the
    /// last told one before it ("through the door" as "the door is open"). Equal to <see cref="BalancedRecall"/> where every stage is told.
    /// </summary>
    public double AlignedRecall => Map.Distinct().Order().Select(RecallOfTold).Where(double.IsFinite).Average();

    /// <summary>How many of the stages 1 … s some sub-task stands for.</summary>
    public int StagesTold => Map.Distinct().Count() - 1;

    /// <summary>Share of experts called complete within one step of the true completion; NaN where there is none.</summary>
    public double CompletionOnTime => (double)ExpertsOnTime / Experts;

    /// <summary>Frames of random episodes called complete before they are, per 1,000; NaN where there is none.</summary>
    public double FalseCompletionsPer1000 => 1000.0 * FalseCompletions / RandomFrames;

    /// <summary>Compares. The alignment is chosen on experts alone, or on all where there is none.</summary>
    /// <param name="subTasks">m: the reward's sub-tasks, at least 1.</param>
    /// <param name="stages">s: the environment's stages, at least 1.</param>
    /// <param name="episodes">At least one.</param>
    /// <exception cref="ArgumentException">Numbers of frames differ, or one is outside 0 … m or 0 … s.</exception>
    public static StageComparison Of(int subTasks, int stages, IReadOnlyList<StagedEpisode> episodes)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(subTasks, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(stages, 1);
        foreach (var episode in episodes) Check(episode, subTasks, stages);
        StagedEpisode[] experts = [.. episodes.Where(e => e.Kind is TrajectoryKind.Expert)];
        StagedEpisode[] random = [.. episodes.Where(e => e.Kind is TrajectoryKind.Random)];
        var map = StageAlignment.Best(Count(experts.Length > 0 ? experts : episodes, stages, subTasks, reached => reached));
        StagedEpisode[] finished = [.. experts.Where(e => First(e.Stages, stage => stage == stages) is not null)];
        return new(
            map,
            [.. Count(episodes, stages, stages, reached => map[reached]).Select(ImmutableArray.Create)],
            finished.Length,
            finished.Count(e => IsOnTime(e, subTasks, stages)),
            random.Sum(e => e.Reached.Length),
            random.Sum(e => e.Reached.Where((reached, frame) => reached == subTasks && e.Stages[frame] < stages).Count()));
    }

    private double RecallOfTold(int stage)
    {
        var next = Map.Where(g => g > stage).DefaultIfEmpty(Confusion.Length).Min();
        return (double)Confusion[stage..next].Sum(told => told[stage]) / Confusion[stage..next].Sum(told => told.Sum());
    }

    private static int[][] Count(IEnumerable<StagedEpisode> episodes, int stages, int told, Func<int, int> tell)
    {
        int[][] counts = [.. Enumerable.Range(0, stages + 1).Select(_ => new int[told + 1])];
        foreach (var episode in episodes)
        {
            for (var frame = 0; frame < episode.Reached.Length; frame++) counts[episode.Stages[frame]][tell(episode.Reached[frame])]++;
        }

        return counts;
    }

    private static bool IsOnTime(StagedEpisode episode, int subTasks, int stages) =>
        Math.Abs(First(episode.Reached, k => k == subTasks) - First(episode.Stages, stage => stage == stages) ?? int.MaxValue) <= OnTime;

    private static int? First<T>(ImmutableArray<T> values, Func<T, bool> holds)
    {
        for (var i = 0; i < values.Length; i++)
        {
            if (holds(values[i])) return i;
        }

        return null;
    }

    private static void Check(StagedEpisode episode, int subTasks, int stages)
    {
        if (episode.Reached.Length != episode.Stages.Length)
            throw new ArgumentException($"found {episode.Reached.Length} frames and {episode.Stages.Length} stages, expected as many", nameof(episode));
        if (episode.Reached.Any(k => k < 0 || k > subTasks) || episode.Stages.Any(stage => stage < 0 || stage > stages))
            throw new ArgumentException($"found a number outside, expected sub-tasks 0 … {subTasks} and stages 0 … {stages}", nameof(episode));
    }
}
