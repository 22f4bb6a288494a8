using BenchmarkDotNet.Attributes;
using CaR.Core.Compiling;
using CaR.Core.Running;
using CaR.Core.Tasks;
using CaR.Rewards;
using CaR.Sandbox.Running;
using CaR.Sandbox.Workers;

namespace CaR.Benchmarks;

/// <summary>What a process of their own costs the programs of the published DoorKey-8x8 reward, all of them on every frame of 64×64.</summary>
public class WorkerBenchmarks
{
    private const int Frames = 64;
    private const int Side = 64;

    private readonly WorkerHost _host = new(new WorkerOptions());
    private CompiledReward _reward = null!;
    private FrameBatch _batch;
    private ProgramAnswer[] _answers = null!;
    private IRewardPrograms _here = null!;
    private IRewardPrograms _there = null!;
    private Observation _observation = null!;
    private int _next;

    [GlobalSetup]
    public void SetUp()
    {
        var frames = DoorKeyFrames.Load(Side);
        _reward = Published.Load("doorkey-8x8").Program;
        _batch = new(new FrameSize(Side, Side), frames[0], Enumerable.Range(0, Frames).SelectMany(i => frames[i % frames.Length]).ToArray(), "", false);
        _answers = new ProgramAnswer[Frames * _reward.SubTasks.Length];
        _here = new InProcessHost().Open(_reward);
        _there = _host.Open(_reward);
        _observation = new Observation(new Frame(Side, Side), new Frame(Side, Side));
        _observation.Start.Load(frames[0]);
    }

    [GlobalCleanup]
    public void CleanUp()
    {
        _here.Dispose();
        _there.Dispose();
        _host.Dispose();
    }

    /// <summary>A frame in this process.</summary>
    [Benchmark(OperationsPerInvoke = Frames)]
    public void BatchInProcess() => _here.Ask(_batch, _answers);

    /// <summary>A frame of 64 that are sent to a locked worker at once.</summary>
    [Benchmark(OperationsPerInvoke = Frames)]
    public void BatchInWorker() => _there.Ask(_batch, _answers);

    /// <summary>One program on one frame, there and back.</summary>
    [Benchmark]
    public ProgramAnswer OneInWorker()
    {
        _observation.Now.Load(_batch[_next++ % Frames].Span);
        return _there.Ask(0, _observation);
    }

    /// <summary>From no process to the first answer of one that is locked, and its end.</summary>
    [Benchmark]
    public ProgramAnswer StartToFirstAnswer()
    {
        using var host = new WorkerHost(new WorkerOptions());
        using var programs = host.Open(_reward);
        _observation.Now.Load(_batch[0].Span);
        return programs.Ask(0, _observation);
    }
}
