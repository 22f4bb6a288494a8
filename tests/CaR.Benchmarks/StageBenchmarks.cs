using BenchmarkDotNet.Attributes;
using CaR.Core.Compiling;
using CaR.Core.Trajectories;
using CaR.Core.Verdicts;
using CaR.Library.Rewards;
using CaR.Rewards.Tests.Examples;
using CaR.Sandbox;
using CaR.Testing;
using CaR.Verification;

namespace CaR.Benchmarks;

/// <summary>What making a reward costs besides the model: compiling four programs, verifying them on 20 trajectories of 350 frames.</summary>
public class StageBenchmarks
{
    private const int Trajectories = 20;
    private const int Frames = 350;

    private readonly RewardVerifier _verifier = new(FuncHost.Instance, VerificationOptions.Default);
    private readonly RewardCompiler _compiler = new();
    private StoredReward _stored = null!;
    private CompiledReward _four = null!;
    private TrajectorySet _set = null!;

    [GlobalSetup]
    public void SetUp()
    {
        _stored = Published.Find("doorkey-8x8");
        var task = RewardDoubles.Task(64, 64);
        _four = RewardDoubles.Compiled(
            task, new PickUpKey().Progress, new OpenDoor().Progress, new GoThroughDoor().Progress, new ReachGoal().Progress);
        var all = Published.Task("doorkey-8x8").Trajectories;
        _set = new([.. Long(all.Expert)], [.. Long(all.Random)]);
    }

    /// <summary>All programs of the published DoorKey-8x8 reward, in one compilation, loaded.</summary>
    [Benchmark]
    public CompiledReward CompileWarm() => _compiler.Compile(_stored.Source, CancellationToken.None).Value!;

    [Benchmark]
    public Verdict Verify() => _verifier.Verify(_four, _set, CancellationToken.None);

    /// <summary>Real episodes, played again and again until they have the length; only the pictures matter here.</summary>
    private static IEnumerable<Trajectory> Long(IEnumerable<Trajectory> episodes)
    {
        foreach (var (i, episode) in episodes.Take(Trajectories / 2).Index())
        {
            var size = episode.Frames.Size;
            var pixels = new byte[Frames * size.Bytes];
            var frames = episode.Frames.Read().Select(f => f.ToArray()).ToArray();
            for (var f = 0; f < Frames; f++) frames[f % frames.Length].CopyTo(pixels.AsSpan(f * size.Bytes));
            yield return episode with { Hash = $"{episode.Kind}{i}", Frames = new MemoryFrames(size, pixels) };
        }
    }
}
