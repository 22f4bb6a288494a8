using System.Collections.Immutable;
using CaR.Core;
using CaR.Core.Compiling;
using CaR.Core.Running;
using CaR.Core.Trajectories;
using CaR.Core.Verdicts;
using CaR.Core.Worlds;
using CaR.Verification.Clips;
using CaR.Verification.Exploits;
using CaR.Verification.Metrics;
using CaR.Verification.Recording;

namespace CaR.Verification;

/// <summary>Runs every program on every frame, replays sessions over the answers, alters episodes, searches for exploits, measures, and judges.</summary>
public sealed class RewardVerifier : IRewardVerifier
{
    private readonly IRewardHost _host;
    private readonly VerificationOptions _options;
    private readonly IRewardHost? _otherProcess;
    private readonly Func<IWorld>? _world;

    /// <summary>A verifier with these thresholds.</summary>
    /// <param name="host">Where the programs run.</param>
    /// <param name="options">The thresholds.</param>
    /// <param name="otherProcess">A second host, which has to give the same answers bit for bit; null leaves that out.</param>
    /// <param name="world">Makes the task's world, in which exploits are searched; null leaves that out.</param>
    /// <exception cref="ArgumentException">The options cannot be used; all that is wrong is listed.</exception>
    public RewardVerifier(IRewardHost host, VerificationOptions options, IRewardHost? otherProcess = null, Func<IWorld>? world = null)
    {
        if (options.Problems() is { IsEmpty: false } problems) throw new ArgumentException(string.Join("; ", problems), nameof(options));
        (_host, _options, _otherProcess, _world) = (host, options, otherProcess, world);
    }

    /// <inheritdoc/>
    public Verdict Verify(CompiledReward reward, TrajectorySet trajectories, CancellationToken cancellation)
    {
        Check(trajectories);
        var run = _options.Rule is VerificationRule.Paper
            ? Record(reward, trajectories, cancellation)
            : Explore(reward, Record(reward, Distinct(trajectories), cancellation), cancellation) with
            {
                ExpertGiven = trajectories.Expert.Length,
                RandomGiven = trajectories.Random.Length,
            };
        ImmutableArray<Measurement> measured = [.. MetricList.Of(_options.Rule).SelectMany(metric => metric.Measure(run))];
        return Verdict.On(new Evidence(
            reward.Hash,
            _options.Preset,
            _options.Thresholds(),
            [.. trajectories.All.Select(t => t.Hash).Order(StringComparer.Ordinal)],
            [.. measured.Select(m => m.Finding)],
            Cases(measured))
        {
            Counterfactuals = CounterfactualCompletion.Rows(run),
            Invariances = InvarianceShift.Rows(run),
            Exploits = [.. measured.SelectMany(m => m.Exploits)],
        });
    }

    private VerificationRun Record(CompiledReward reward, TrajectorySet trajectories, CancellationToken cancellation)
    {
        ImmutableArray<Trajectory> all = [.. trajectories.All];
        var episodes = new EpisodeRecorder(_host, _options.SecondLooks).Record(reward, all, cancellation);
        var experts = trajectories.Expert.Length;
        return new(_options, reward.SubTasks, episodes[..experts], episodes[experts..]) { Cancellation = cancellation };
    }

    /// <summary>What goes beyond the recordings: other answers elsewhere, altered episodes, and what a search finds in the world.</summary>
    private VerificationRun Explore(CompiledReward reward, VerificationRun run, CancellationToken cancellation) => run with
    {
        Elsewhere = _otherProcess is null
            ? []
            : new EpisodeRecorder(_otherProcess, secondLooks: 0).Record(reward, [.. run.All.Select(e => e.Trajectory)], cancellation),
        Plays = new ClipTheatre(reward, _host, _options).Play(run.Positives, run.Negatives, cancellation),
        Explored = _world is null ? [] : Search(reward, _world(), run, cancellation),
    };

    private ImmutableArray<ExploredEpisode> Search(CompiledReward reward, IWorld world, VerificationRun run, CancellationToken cancellation)
    {
        // Both halves of the recordings look at layouts of their own: what feedback showed of one must not be all that the gate looks at.
        var seed = Seeds.Of(string.Concat(run.All.Select(e => e.Trajectory.Hash).Order(StringComparer.Ordinal)));
        var search = new WorldSearch(reward, _host, _options.ExploreSteps, seed);
        var rollouts = search.Play(world, cancellation);
        var episodes = new EpisodeRecorder(_host, secondLooks: 0).Record(reward, [.. rollouts.Select(r => r.Trajectory)], cancellation);
        return search.Judge(world, rollouts, episodes, _options.EarlyMargin);
    }

    /// <summary>Each episode once: the same pictures with the same word on them show nothing new.</summary>
    private static TrajectorySet Distinct(TrajectorySet set)
    {
        return new(Of(set.Expert), Of(set.Random));

        static ImmutableArray<Trajectory> Of(ImmutableArray<Trajectory> all) =>
            [.. all.DistinctBy(t => (t.Hash, t.Mission, t.Terminated, t.Success, t.Return > 0))];
    }

    /// <summary>Each frame once, under the first finding it speaks against; what concerns the whole comes first.</summary>
    private static ImmutableArray<FailingCase> Cases(ImmutableArray<Measurement> measured) =>
        [.. measured.SelectMany(m => m.Cases).DistinctBy(c => (c.SubTask, c.TrajectoryHash, c.Frame))];

    private static void Check(TrajectorySet trajectories)
    {
        if (trajectories.Expert.IsEmpty) throw new InputException("expert trajectories", "none", "at least one");
        if (trajectories.Random.IsEmpty) throw new InputException("random trajectories", "none", "at least one");
        if (trajectories.Expert.All(t => t.Success is false))
            throw new InputException("expert trajectories", $"{trajectories.Expert.Length}, all failures by the environment's own word", "at least one success");
    }
}
