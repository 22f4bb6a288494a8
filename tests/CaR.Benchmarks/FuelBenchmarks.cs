using BenchmarkDotNet.Attributes;
using CaR.Core.Authoring;
using CaR.Core.Running;
using CaR.Rewards;
using CaR.Sandbox;
using CaR.Sandbox.Running;
using CaR.Testing;

namespace CaR.Benchmarks;

/// <summary>Loops with fuel; beside them the same loops compiled with this project, which nobody guards.</summary>
public class FuelBenchmarks
{
    private readonly Observation _observation = new(new Frame(64, 64), new Frame(64, 64));
    private RewardProgram _plain = null!;
    private IRewardPrograms _guarded = null!;

    /// <summary>The loop.</summary>
    [ParamsSource(nameof(Kernels))]
    public string Kernel { get; set; } = "";

    /// <summary>All loops.</summary>
    public static IEnumerable<string> Kernels => FuelKernels.Bodies.Keys;

    [GlobalSetup]
    public void SetUp()
    {
        var description = new TaskDescription(RewardDoubles.Task(64, 64), "", [new("Kernel", "", "")]);
        var reward = new RewardCompiler().Compile(new RewardSource(description, [new("Kernel", FuelKernels.Code(Kernel))]), CancellationToken.None).Value!;
        _guarded = new InProcessHost().Open(reward);
        _plain = PlainPrograms.Load("Kernel", FuelKernels.Code(Kernel));
    }

    [Benchmark(Baseline = true)]
    public double WithoutFuel() => _plain.Progress(_observation);

    [Benchmark]
    public double WithFuel() => _guarded.Ask(0, _observation).Progress;
}
