using CaR.Core.Authoring;
using CaR.Sandbox.Running;
using CaR.Testing;

namespace CaR.Sandbox.Attacks;

/// <summary>Programs as models write them, from the API page alone: none is refused, and guards change no bit of any answer.</summary>
public sealed class NaturalTests
{
    internal static string Folder => Path.Combine(Samples.Root, "tests", "CaR.Sandbox.Attacks", "Natural");

    public static TheoryData<string> Names => [.. Directory.GetFiles(Folder, "*.cs").Select(f => Path.GetFileNameWithoutExtension(f)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void IsAllowedAndAnswersAsWithoutGuards(string name)
    {
        var code = File.ReadAllText(Path.Combine(Folder, $"{name}.cs"));
        var outcome = AttackTests.Compile(code);
        Assert.True(outcome.Succeeded, $"{name}: {string.Join('\n', outcome.Problems)}");
        using var programs = new InProcessHost().Open(outcome.Value);
        var unguarded = Unguarded.Load([new ProgramSource(Attack.Program, code)])[0];
        for (var frame = 0; frame < Pictures.Count; frame++)
        {
            var answer = programs.Ask(0, Pictures.Observation(frame));
            Assert.True(answer.Answered, $"{name}: {answer}");
            Assert.Equal(BitConverter.DoubleToInt64Bits(unguarded.Progress(Pictures.Observation(frame))), BitConverter.DoubleToInt64Bits(answer.Progress));
            Assert.True(answer.Progress is (>= 0 and <= 1) or double.NaN, $"{name}: {answer}");
        }
    }

    [Fact]
    public void ThereAreAtLeastThirty() => Assert.True(Directory.GetFiles(Folder, "*.cs").Length >= 30);
}
