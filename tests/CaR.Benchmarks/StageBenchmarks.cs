using BenchmarkDotNet.Attributes;
using CaR.Core.Compiling;
using CaR.Core.Trajectories;
using CaR.Core.Verdicts;
using CaR.Library.Rewards;
using CaR.Rewards.Tests.Examples;
using CaR.Sandbox;
using CaR.Testing;
using CaR.Verification;
using CaR.Verification.Recording;

namespace CaR.Benchmarks;

/// <summary>What making a reward costs besides the model: compiling four programs, and the whole default verification of them.</summary>
public class StageBenchmarks
{
    private const int Frames = 350;

    private readonly RewardVerifier _verifier = new(FuncHost.Instance, VerificationOptions.Default);
    private readonly RewardCompiler _compiler = new();
    private StoredReward _stored = null!;
    private CompiledReward _four = null!;
    private TrajectorySet _short = null!;
    private TrajectorySet _set = null!;
    private TrajectorySet _forty = null!;

    [GlobalSetup]
    public void SetUp()
    {
        _stored = Published.Find("doorkey-8x8");
        var task = RewardDoubles.Task(64, 64);
        _four = RewardDoubles.Compiled(
            task, new PickUpKey().Progress, new OpenDoor().Progress, new GoThroughDoor().Progress, new ReachGoal().Progress);
        var all = Published.Task("doorkey-8x8").Trajectories;
        _set = new([.. Long(all.Expert, 10)], [.. Long(all.Random, 10)]);
        _short = new([.. all.Expert.Take(20)], [.. all.Random.Take(20)]);
        _forty = new([.. Long(all.Expert, 20)], [.. Long(all.Random, 20)]);
    }

    /// <summary>All programs of the published DoorKey-8x8 reward, in one compilation, loaded.</summary>
    [Benchmark]
    public CompiledReward CompileWarm() => _compiler.Compile(_stored.Source, CancellationToken.None).Value!;

    /// <summary>Four programs on every frame of 20 trajectories of 350 frames, and sessions over the answers: what all metrics rest on.</summary>
    [Benchmark]
    public int Record() => new EpisodeRecorder(FuncHost.Instance, VerificationOptions.Default.SecondLooks).Record(_four, [.. _set.All], CancellationToken.None).Length;

    /// <summary>The whole default verification, counterfactuals, invariances and exploits included, on 40 trajectories of 64×64 as recorded.</summary>
    [Benchmark]
    public Verdict Verify() => _verifier.Verify(_four, _short, CancellationToken.None);

    /// <summary>The same on 40 trajectories of 350 frames.</summary>
    [Benchmark]
    public Verdict VerifyLong() => _verifier.Verify(_four, _forty, CancellationToken.None);

    /// <summary>Real episodes, played again and again until they have the length; only the pictures matter here.</summary>
    private static IEnumerable<Trajectory> Long(IEnumerable<Trajectory> episodes, int count)
    {
        foreach (var (i, episode) in episodes.Take(count).Index())
        {
            var size = episode.Frames.Size;
            var pixels = new byte[Frames * size.Bytes];
            var frames = episode.Frames.Read().Select(f => f.ToArray()).ToArray();
            for (var f = 0; f < Frames; f++) frames[f % frames.Length].CopyTo(pixels.AsSpan(f * size.Bytes));
            yield return episode with { Hash = $"{episode.Kind}{i}", Frames = new MemoryFrames(size, pixels) };
        }
    }
}
