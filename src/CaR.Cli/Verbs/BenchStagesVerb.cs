using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using CaR.Cli.Composition;
using CaR.Cli.Rendering;
using CaR.Core;
using CaR.Core.Running;
using CaR.Core.Trajectories;
using CaR.Library.Rewards;
using CaR.Library.Trajectories;
using CaR.Verification.Recording;
using CaR.Verification.Scoring;
using Spectre.Console;

namespace CaR.Cli.Verbs;

/// <summary><c>car bench stages</c>: the sub-task a reward says is reached against the recordings' ground truth, frame by frame.</summary>
internal sealed class BenchStagesVerb : Verb
{
    private readonly Argument<string[]> _rewards = new("reward") { Description = "Rewards (default: the newest accepted one of every task)", Arity = ArgumentArity.ZeroOrMore };
    private readonly Option<string?> _trajectories = new("--trajectories") { Description = "A folder with expert/ and random/ that holds ground truth; default: each task's own recordings" };
    private readonly KeyOptions _keys = new();

    public BenchStagesVerb() : base("stages", "Compare the reached sub-task with ground truth, frame by frame", "car bench stages", "car bench stages doorkey-8x8 --trajectories ../recordings/doorkey")
    {
        Add(_rewards);
        Add(_trajectories);
        _keys.AddTo(this);
    }

    protected override async Task<int> RunAsync(ParseResult arguments, Terminal terminal, CancellationToken cancellation)
    {
        var named = arguments.GetValue(_rewards) ?? [];
        var rewards = named.Length > 0 ? [.. named.Select(RewardLoader.Find)] : AcceptedOfEveryTask();
        var rows = new List<object>();
        var table = new Table { Border = TableBorder.Markdown };
        using var workers = IsolationOption.Workers(terminal);
        table.AddColumns("task", "reward", "stages told", "balanced recall", "on experts", "recall per stage", "completed within ±1 step", "false completions per 1,000 random frames", "sub-task → stage");
        foreach (var stored in rewards)
        {
            var (result, onExperts) = await terminal.BusyAsync($"comparing {stored.Task}", now => Task.Run(() => Compare(workers, arguments, stored, now, cancellation), cancellation));
            table.AddRow(
                Terminal.Safe(stored.Task),
                ContentHash.Short(stored.Hash),
                $"{result.StagesTold} of {result.Recall.Length - 1}",
                Number(result.AlignedRecall),
                Number(onExperts.AlignedRecall),
                string.Join(" ", result.Recall.Select(Number)),
                $"{result.ExpertsOnTime}/{result.Experts}",
                Number(result.FalseCompletionsPer1000),
                string.Join(" ", result.Map));
            rows.Add(new { stored.Task, stored.Hash, comparison = result, comparison_on_experts = onExperts });
        }

        terminal.Write(table);
        terminal.Json(rows);
        return ExitCode.Accepted;
    }

    private static ImmutableArray<StoredReward> AcceptedOfEveryTask()
    {
        if (!Directory.Exists(Workplace.Generated)) throw new InputException(Workplace.Generated, "no rewards", "some: car generate makes them");
        var found = new List<StoredReward>();
        foreach (var task in Directory.GetDirectories(Workplace.Generated).Select(d => Path.GetFileName(d)).Order(StringComparer.Ordinal))
        {
            try
            {
                found.Add(RewardLoader.Find(task));
            }
            catch (InputException)
            {
                // A task with only rejected rewards has nothing to be compared.
            }
        }

        return [.. found];
    }

    /// <summary>Over all episodes, and over the experts alone: a random agent undoes what it did, which ground truth does not follow.</summary>
    private (StageComparison All, StageComparison OnExperts) Compare(IRewardHost host, ParseResult arguments, StoredReward stored, Action<string> now, CancellationToken cancellation)
    {
        var program = RewardLoader.Load(stored, cancellation).Program;
        var recordings = Recordings.Of(stored.Task, _keys, arguments);
        var (expert, random) = arguments.GetValue(_trajectories) is { } folder
            ? (Path.Combine(folder, "expert"), Path.Combine(folder, "random"))
            : Recordings.FoldersOf(stored.Task, now, cancellation);
        var set = TrajectoryFolder.LoadSet(expert, random, recordings.Keys, recordings.Success);
        var labels = new[] { expert, random }.SelectMany(f => TrajectoryFolder.LoadStages(f, recordings.Keys)).DistinctBy(l => l.Trajectory).ToDictionary(l => l.Trajectory, l => l.Stages);
        if (labels.Count == 0) throw new InputException(expert, $"no array '{TrajectoryFolder.StageKey}'", "recordings with ground truth");
        var episodes = new EpisodeRecorder(host, secondLooks: 0).Record(program, [.. set.All.Where(t => labels.ContainsKey(t.Hash))], cancellation);
        var staged = episodes.Select(e => new StagedEpisode(e.Trajectory.Kind, e.Replay.Reached, labels[e.Trajectory.Hash])).ToArray();
        var stages = labels.Values.Max(s => s.Max());
        return (Of(staged), Of([.. staged.Where(e => e.Kind is TrajectoryKind.Expert)]));

        StageComparison Of(StagedEpisode[] compared) => StageComparison.Of(program.SubTasks.Length, stages, compared);
    }

    private static string Number(double value) => value.ToString("0.000", CultureInfo.InvariantCulture);
}
