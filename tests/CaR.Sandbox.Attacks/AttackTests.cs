using CaR.Core.Authoring;
using CaR.Core.Compiling;
using CaR.Core.Running;
using CaR.Core.Tasks;
using CaR.Sandbox.Running;

namespace CaR.Sandbox.Attacks;

/// <summary>Every attack is stopped, by each layer that its first line names even if that were the only one; its twin is not.</summary>
public sealed class AttackTests
{
    private static readonly string[] s_classes =
    [
        "allocation", "bombs", "contract", "determinism", "guards", "io", "memory", "policy", "process", "reflection", "stack", "threads", "time",
    ];

    public static TheoryData<string> Names => [.. Attack.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void IsStopped(string name)
    {
        var outcome = Compile(Attack.Load(name).Code);
        if (!outcome.Succeeded) return;
        using var programs = new InProcessHost().Open(outcome.Value, IRewardHost.NoFaultLimit);
        Assert.All(Enumerable.Range(0, Pictures.Count), frame => Assert.False(programs.Ask(0, Pictures.Observation(frame)).Answered, $"{name} was let through"));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void EachNamedLayerStopsItAlone(string name)
    {
        var attack = Attack.Load(name);
        Assert.All(attack.Layers, layer => Assert.True(layer.Stops(attack.Code), $"{name}: {layer} alone does not stop it"));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void ItsTwinIsAllowedAndAnswers(string name)
    {
        var outcome = Compile(Attack.Load(name).Twin);
        Assert.True(outcome.Succeeded, $"{name}, its twin: {string.Join('\n', outcome.Problems)}");
        using var programs = new InProcessHost().Open(outcome.Value);
        var answer = programs.Ask(0, Pictures.Observation());
        Assert.True(answer.Answered, $"{name}, its twin: {answer}");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void APolicyViolationSaysWhereItIsAndOneSaysWhatToWrite(string name)
    {
        var attack = Attack.Load(name);
        if (!attack.Layers.Contains(Layer.Policy) || attack.Layers.Contains(Layer.Limits)) return;
        var problems = Compile(attack.Code).Problems;
        Assert.All(problems, p => Assert.True(p is { Line: > 0, Column: > 0, SubTask: Attack.Program }, p.ToString()));
        Assert.Contains(problems, p => p.Fix.Length > 0);
    }

    [Fact]
    public void ThereAreManyOfEveryClassAndEveryLayerIsNeeded()
    {
        Assert.True(Attack.Names.Count() >= 100);
        Assert.Equal(s_classes, Attack.Names.Select(n => Path.GetDirectoryName(n)!).Distinct().Order(StringComparer.Ordinal));
        var alone = Attack.Names.Select(n => Attack.Load(n).Layers).Where(l => l.Length == 1).Select(l => l[0]).Distinct().Order();
        Assert.Equal([Layer.Limits, Layer.Policy, Layer.References, Layer.Guard], alone.Where(l => l != Layer.Image));
    }

    internal static Outcome<CompiledReward> Compile(string code)
    {
        var description = new TaskDescription(new RewardTask("attack", null, new FrameSize(64, 64), [], [], []), "", [new(Attack.Program, "", "")]);
        return new RewardCompiler().Compile(new RewardSource(description, [new(Attack.Program, code)]), CancellationToken.None);
    }
}
