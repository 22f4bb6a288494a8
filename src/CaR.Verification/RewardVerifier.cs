using System.Collections.Immutable;
using CaR.Core;
using CaR.Core.Compiling;
using CaR.Core.Running;
using CaR.Core.Trajectories;
using CaR.Core.Verdicts;
using CaR.Verification.Metrics;
using CaR.Verification.Recording;

namespace CaR.Verification;

/// <summary>Runs every program on every frame, replays sessions over the answers, measures, and judges.</summary>
public sealed class RewardVerifier : IRewardVerifier
{
    private readonly IRewardHost _host;
    private readonly VerificationOptions _options;

    /// <summary>A verifier with these thresholds.</summary>
    /// <param name="host">Where the programs run.</param>
    /// <param name="options">The thresholds.</param>
    /// <exception cref="ArgumentException">The options cannot be used; all that is wrong is listed.</exception>
    public RewardVerifier(IRewardHost host, VerificationOptions options)
    {
        if (options.Problems() is { IsEmpty: false } problems) throw new ArgumentException(string.Join("; ", problems), nameof(options));
        _host = host;
        _options = options;
    }

    /// <inheritdoc/>
    public Verdict Verify(CompiledReward reward, TrajectorySet trajectories, CancellationToken cancellation)
    {
        Check(trajectories);
        ImmutableArray<Trajectory> all = [.. trajectories.All];
        var episodes = new EpisodeRecorder(_host, _options.SecondLooks).Record(reward, all, cancellation);
        var experts = trajectories.Expert.Length;
        var run = new VerificationRun(_options, reward.SubTasks, episodes[..experts], episodes[experts..]);
        ImmutableArray<Measurement> measured = [.. MetricList.Of(_options.Rule).SelectMany(metric => metric.Measure(run))];
        return Verdict.On(new Evidence(
            reward.Hash,
            _options.Preset,
            _options.Thresholds(),
            [.. all.Select(t => t.Hash).Order(StringComparer.Ordinal)],
            [.. measured.Select(m => m.Finding)],
            Cases(measured)));
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
