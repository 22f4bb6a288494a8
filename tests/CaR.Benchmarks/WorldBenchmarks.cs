using BenchmarkDotNet.Attributes;
using CaR.Core.Worlds;
using CaR.Environments;

namespace CaR.Benchmarks;

/// <summary>What a step of a grid world costs on one core: actions drawn at random, resets included. One operation is <see cref="Steps"/> steps.</summary>
[MemoryDiagnoser]
public class WorldBenchmarks
{
    /// <summary>Steps an operation, spread over the worlds of a vector.</summary>
    public const int Steps = 6400;

    private const int Worlds = 64;

    private readonly int[] _actions = new int[Steps];
    private VectorWorld _bare = null!;
    private VectorWorld _viewed = null!;
    private VectorWorld _drawn = null!;

    /// <summary>Which world.</summary>
    [Params("doorkey-8x8", "fourrooms")]
    public string World { get; set; } = "";

    [GlobalSetup]
    public void SetUp()
    {
        var random = new WorldRandom(seed: 1);
        foreach (ref var action in _actions.AsSpan()) action = random.Next(7);
        (_bare, _viewed, _drawn) = (Vector(observe: false, render: false), Vector(observe: true, render: false), Vector(observe: true, render: true));
    }

    /// <summary>Dynamics alone.</summary>
    [Benchmark(OperationsPerInvoke = Steps)]
    public void Step() => Run(_bare);

    /// <summary>With the agent's view, 148 numbers.</summary>
    [Benchmark(OperationsPerInvoke = Steps)]
    public void StepWithView() => Run(_viewed);

    /// <summary>With view and picture, 8 pixels a tile, highlighted.</summary>
    [Benchmark(OperationsPerInvoke = Steps)]
    public void StepWithPicture() => Run(_drawn);

    private void Run(VectorWorld worlds)
    {
        for (var i = 0; i < Steps; i += Worlds) worlds.Step(_actions.AsSpan(i, Worlds));
    }

    private VectorWorld Vector(bool observe, bool render)
    {
        var worlds = new VectorWorld([.. Enumerable.Range(0, Worlds).Select(_ => WorldCatalog.Make(World))], AutoresetMode.SameStep, observe, render);
        worlds.Reset(seed: 0);
        return worlds;
    }
}
