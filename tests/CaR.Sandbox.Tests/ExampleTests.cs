using CaR.Testing;

namespace CaR.Sandbox.Tests;

/// <summary>The worked examples of the reward language keep the rules that models are held to.</summary>
public sealed class ExampleTests
{
    public static TheoryData<string> Names => [.. Directory.GetFiles(Folder, "*.cs").Select(f => Path.GetFileNameWithoutExtension(f)!).Order(StringComparer.Ordinal)];

    private static string Folder => Path.Combine(Samples.Root, "tests", "CaR.Rewards.Tests", "Examples");

    [Theory]
    [MemberData(nameof(Names))]
    public void ExampleKeepsThePolicy(string name)
    {
        // The namespace belongs to the test project that the examples are compiled in.
        var lines = File.ReadLines(Path.Combine(Folder, $"{name}.cs")).Where(l => !l.StartsWith("namespace ", StringComparison.Ordinal));

        var outcome = Rewards.Compile(string.Join('\n', lines), name);

        Assert.True(outcome.Succeeded, string.Join('\n', outcome.Problems));
    }
}
