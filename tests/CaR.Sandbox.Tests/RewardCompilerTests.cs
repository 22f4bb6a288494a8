using System.Runtime.CompilerServices;
using System.Runtime.Loader;
using CaR.Core.Authoring;
using CaR.Core.Compiling;
using CaR.Sandbox.Running;

namespace CaR.Sandbox.Tests;

public sealed class RewardCompilerTests
{
    private static readonly string s_fine = Rewards.Program("return o.Terminated ? 1 : o.Now.InRange(new Hsv(0, 0, 0), new Hsv(9, 9, 9)).Share;");

    [Fact]
    public void AllProgramsAreCompiledInOrder()
    {
        var source = Rewards.Source(new("A", Named("A", "1")), new("B", Named("B", "2")));

        var reward = new RewardCompiler().Compile(source, CancellationToken.None).Value!;

        Assert.Equal(["A", "B"], reward.Image.TypeNames.AsEnumerable());
        Assert.Equal([1, 2], new[] { 0, 1 }.Select(i => Rewards.Ask(reward, i, Rewards.Observation()).Progress));
    }

    [Fact]
    public void ApiUsedIsNamedAndSorted() => Assert.Equal(
        "Frame.InRange(Hsv, Hsv); Hsv.Hsv(int, int, int); Mask.Share; Observation.Now; Observation.Terminated",
        string.Join("; ", Rewards.Compile(s_fine).Value!.ApiUsed[0]));

    [Fact]
    public void EveryProblemOfEveryProgramIsListedByProgramAndLine()
    {
        var bad = "using System;\npublic sealed class A : RewardProgram\n{\n    int _x;\n    public override double Progress(Observation o)\n    {\n        var t = DateTime.Now;\n        return o.Now.Widht;\n    }\n}\n";
        var answer = new Problem("B", "answer", 0, 0, "the answer was cut off");
        var source = Rewards.Source(new("A", bad), new("B", "", [answer]), new("C", Named("C", "Environment.TickCount")));

        var problems = new RewardCompiler().Compile(source, CancellationToken.None).Problems;

        Assert.Equal([("A", 4), ("A", 7), ("A", 8), ("B", 0), ("C", 1)], problems.Select(p => (p.SubTask!, p.Line)).Distinct());
        Assert.Contains(problems, p => p is { Rule: "CS1061", Line: 8, Column: 22 } && p.Fix.Contains("Width", StringComparison.Ordinal));
        Assert.Contains(answer, problems);
    }

    [Theory]
    [InlineData("return Inrange(1);", "CS0103", "InRange")]
    [InlineData("return o.Now.InRange(new Rgb(1, 2, 3)).Share;", "CS", "InRange(Rgb low, Rgb high)")]
    [InlineData("if (o.Terminated) return 1;", "CS0161", "NaN")]
    [InlineData("Regoin r = default; return 1;", "CS0246", "Region")]
    [InlineData("return InRange(1, 2);", "CS0103", "o.Now.InRange")]
    [InlineData("int x = 1.5; return x;", "CS0266", "cast")]
    [InlineData("return Rgb.Hexx(1).R;", "CS0117", "Hex")]
    [InlineData("System.Threading.Thread.Sleep(1); return 1;", "CS0234", "one thread")]
    public void FrequentErrorsSayWhatToWrite(string body, string rule, string fix) =>
        Assert.Contains(Rewards.Problems(Rewards.Program(body)), p => p.Rule.StartsWith(rule, StringComparison.Ordinal) && p.Fix.Contains(fix, StringComparison.Ordinal));

    [Fact]
    public void ProgramsDoNotUseEachOther()
    {
        var source = Rewards.Source(new("A", Named("A", "1")), new("B", Named("B", "new A().Progress(o)")));

        var problem = Assert.Single(new RewardCompiler().Compile(source, CancellationToken.None).Problems.DistinctBy(p => p.Rule));

        Assert.Equal(("B", "policy"), (problem.SubTask, problem.Rule));
    }

    public static TheoryData<string> Bombs =>
    [
        "/*" + new string('x', 33 * 1024) + "*/",
        "return " + new string('(', 3000) + "1" + new string(')', 3000) + ";",
        "return " + string.Concat(Enumerable.Repeat("(\")\" + ", 60)) + "1" + new string(')', 60) + ";",
        "return " + string.Concat(Enumerable.Repeat("o.Terminated ? 1 : ", 1000)) + "0;",
        "return 0" + string.Concat(Enumerable.Repeat(" + 1", 2000)) + ";",
        "return " + string.Concat(Enumerable.Repeat("- ", 10000)) + "1;",
        string.Concat(Enumerable.Repeat("if (o.Terminated) ", 1500)) + "return 0;",
    ];

    [Theory]
    [MemberData(nameof(Bombs))]
    public void ParserBombsAreRefused(string body) => Assert.NotEmpty(Rewards.Problems(Rewards.Program(body)));

    [Fact]
    public void SameSourceHasTheSameHashAndAnotherOneHasNot()
    {
        var one = new RewardSource(Rewards.Source().Description with { SubTasks = [new("A", "", "")] }, [new("A", Named("A", "1"))]);
        var kept = one with { Description = one.Description with { SubTasks = [new("A", "", "", Keep: true)] } };

        Assert.Equal(Hash(one), Hash(one));
        Assert.Equal(3, new[] { Hash(one), Hash(kept), Hash(one with { Programs = [new("A", Named("A", "2"))] }) }.Distinct().Count());
    }

    [Fact]
    public void ACancelledCompilationStops() => Assert.Throws<OperationCanceledException>(
        () => new RewardCompiler().Compile(Rewards.Source(new ProgramSource(Rewards.Name, s_fine)), new CancellationToken(true)));

    [Fact]
    public void ProgramsAreUnloadedWhenNothingRefersToThem()
    {
        var reference = OpenAndForget();
        for (var i = 0; i < 20 && reference.IsAlive; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        Assert.False(reference.IsAlive);
    }

    [Fact]
    public async Task WarmingUpLeavesNoTrace()
    {
        await RewardCompiler.Warm();

        Assert.True(Rewards.Compile(s_fine).Succeeded);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference OpenAndForget()
    {
        const string Name = "Unloaded";
        using var programs = new InProcessHost().Open(Rewards.Compile(Named(Name, "1"), Name).Value!);
        programs.Ask(0, Rewards.Observation());
        return new(AssemblyLoadContext.All.Single(c => c.Assemblies.Any(a => a.GetType(Name) is not null)));
    }

    private static string Hash(RewardSource source) => new RewardCompiler().Compile(source, CancellationToken.None).Value!.Hash;

    private static string Named(string name, string expression) =>
        $"public sealed class {name} : RewardProgram {{ public override double Progress(Observation o) => {expression}; }}";
}
