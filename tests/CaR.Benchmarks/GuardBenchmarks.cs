using BenchmarkDotNet.Attributes;
using CaR.Core.Authoring;
using CaR.Core.Compiling;
using CaR.Core.Running;
using CaR.Rewards;
using CaR.Sandbox;
using CaR.Sandbox.Running;
using CaR.Testing;

namespace CaR.Benchmarks;

/// <summary>What guards cost: a call of a program that does nothing, making an image of four programs, taking one up and letting it go.</summary>
public class GuardBenchmarks
{
    private readonly RewardCompiler _compiler = new();
    private readonly InProcessHost _host = new();
    private RewardSource _four = null!;
    private CompiledReward _compiled = null!;
    private IRewardPrograms _nothing = null!;
    private Observation _observation = null!;

    [GlobalSetup]
    public void SetUp()
    {
        _four = Published.Find("unlockpickup").Source;
        _compiled = _compiler.Compile(_four, CancellationToken.None).Value!;
        _nothing = _host.Open(Compile("return 0;"));
        _observation = new Observation(new Frame(64, 64), new Frame(64, 64));
    }

    /// <summary>Arm, call, look at the answer.</summary>
    [Benchmark]
    public ProgramAnswer CallOfNothing() => _nothing.Ask(0, _observation);

    /// <summary>Four programs: compile, check, guard, check again, load.</summary>
    [Benchmark]
    public int FourProgramsFromSource()
    {
        using var programs = _host.Open(_compiler.Compile(_four, CancellationToken.None).Value!);
        return programs.Count;
    }

    /// <summary>The same four as they are published: check the bytes, load, unload.</summary>
    [Benchmark]
    public int FourProgramsFromImage()
    {
        using var programs = _host.Open(_compiled);
        return programs.Count;
    }

    private CompiledReward Compile(string body)
    {
        var description = new TaskDescription(RewardDoubles.Task(64, 64), "", [new("Nothing", "", "")]);
        var code = $"public sealed class Nothing : RewardProgram {{ public override double Progress(Observation o) {{ {body} }} }}";
        return _compiler.Compile(new RewardSource(description, [new("Nothing", code)]), CancellationToken.None).Value!;
    }
}
