using BenchmarkDotNet.Attributes;
using CaR.Core.Publishing;
using CaR.Core.Sessions;
using CaR.Core.Tasks;
using CaR.Sandbox.Running;

namespace CaR.Benchmarks;

/// <summary>The published DoorKey-8x8 reward on the same pictures enlarged ×4: what it costs to look at 256×256.</summary>
/// <remarks>The program's cells and areas are those of 64×64, so its answers mean nothing here; its cost does.</remarks>
[MemoryDiagnoser]
public class EnlargedRewardBenchmarks
{
    private byte[][] _frames = [];
    private RewardSession _session = null!;
    private int _next;

    [GlobalSetup]
    public void SetUp()
    {
        _frames = DoorKeyFrames.Load(256);
        var published = Published.Load("doorkey-8x8").Program;
        var description = published.Source.Description;
        var large = description with { Task = description.Task with { Size = new FrameSize(256, 256) } };
        _session = new RewardSession(new UnverifiedReward(published with { Source = published.Source with { Description = large } }), new InProcessHost(), new RewardOptions());
        for (var i = 0; i < _frames.Length; i++) Step();
    }

    [Benchmark]
    public double Step()
    {
        var frame = _next;
        if (++_next == _frames.Length) _next = 0;
        return frame == 0 ? _session.Reset(_frames[0]).Potential : _session.Step(_frames[frame], terminated: false, truncated: _next == 0).Potential;
    }
}
