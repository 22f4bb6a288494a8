using CaR.Core.Authoring;
using CaR.Core.Compiling;
using CaR.Sandbox.Workers;

namespace CaR.Sandbox.Tests.Workers;

[Collection(WorkerCollection.Name)]
public sealed class IsolatedCompilerTests : IDisposable
{
    private readonly IsolatedCompiler _compiler = new(IsolatedCompiler.DefaultOptions with { AnswerDeadline = TimeSpan.FromSeconds(3) });

    public void Dispose() => _compiler.Dispose();

    [Fact]
    public void CompilesWhatTheCompilerInThisProcessDoes()
    {
        var source = Rewards.Source(new ProgramSource(Rewards.Name, Rewards.Program("return o.Now.Near(Rgb.Hex(0xFFFFFF)).CountNonZero / 2.0;")));
        var here = new RewardCompiler().Compile(source, CancellationToken.None).Value!;
        var there = Succeed(source);
        Assert.Equal((here.Hash, here.Image.Hash, here.LanguageVersion, here.CompilerVersion), (there.Hash, there.Image.Hash, there.LanguageVersion, there.CompilerVersion));
        Assert.Equal(here.ApiUsed.SelectMany(a => a), there.ApiUsed.SelectMany(a => a));
        Assert.Equal(1, Rewards.Ask(there, 0, Rewards.Observation()).Progress);
    }

    [Fact]
    public void TellsAllProblemsAsTheCompilerInThisProcessDoes()
    {
        var source = Rewards.Source(new ProgramSource(Rewards.Name, Rewards.Program("lock (o) { } return File.Exists(\"/\") ? 1 : x;")));
        var here = new RewardCompiler().Compile(source, CancellationToken.None).Problems;
        Assert.NotEmpty(here);
        Assert.Equal(here.Select(p => p.InFile()), Compile(source).Problems.Select(p => p.InFile()));
    }

    [Fact]
    public void GoesOnAfterItsProcessHung()
    {
        Assert.Contains("did not come to an end within 3 s", Assert.Single(Compile(Hanging).Problems).Message);
        Succeed(Plain);
    }

    [Fact]
    public void SaysSoWhereItsProcessDies()
    {
        using var compiler = new IsolatedCompiler(new WorkerCommand(WorkerCommand.Beside("CaR.Sandbox.FaultyWorker.dll"), Faulty.Options));
        for (var i = 0; i < 2; i++)
            Assert.Contains("the compiler's process died (", Assert.Single(compiler.Compile(Plain, CancellationToken.None).Problems).Message);
    }

    [Fact]
    public void StopsWhenCancelled()
    {
        Succeed(Plain);
        using var soon = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));
        Assert.Throws<OperationCanceledException>(() => _compiler.Compile(Hanging, soon.Token));
        Succeed(Plain);
    }

    private static RewardSource Plain => Rewards.Source(new ProgramSource(Rewards.Name, Rewards.Program("return 0;")));

    /// <summary>Each nesting triples the ways in which the innermost lambda can be bound.</summary>
    private static RewardSource Hanging => Rewards.Source(new ProgramSource(Rewards.Name, Rewards.Program(
        $"return F(a => {string.Concat(Enumerable.Range(0, 12).Select(i => $"F(a{i} => "))}a + 1{new string(')', 12)});",
        "static double F(Func<int, double> f) => f(0); static double F(Func<string, double> f) => 1; static double F(Func<bool, double> f) => 2;")));

    private CompiledReward Succeed(RewardSource source)
    {
        var outcome = Compile(source);
        Assert.True(outcome.Succeeded, string.Join('\n', outcome.Problems));
        return outcome.Value;
    }

    private Outcome<CompiledReward> Compile(RewardSource source) => _compiler.Compile(source, CancellationToken.None);
}
