using System.Text.RegularExpressions;
using CaR.Testing;

namespace CaR.Cli.Tests;

/// <summary>The README's console blocks are what the commands print. UPDATE_SNAPSHOTS=1 rewrites them.</summary>
public sealed partial class ReadMeTests
{
    [Fact]
    public void ConsoleBlocksAreRealOutput() =>
        Snapshot.Matches("README.md", ConsoleBlock().Replace(ReadMe(), block =>
        {
            var command = block.Groups["command"].Value;
            var result = Car.Run(command.Split(' '));
            Assert.Equal((0, ""), (result.Code, result.Error));
            var lines = result.Output.TrimEnd().Split('\n').Select(line => line.TrimEnd());
            return $"```console\n$ ./car {command}\n{string.Join('\n', lines)}\n```";
        }));

    [Fact]
    public void TheProgramShownIsOneThatWasPublished()
    {
        var shown = Program().Match(ReadMe()).Groups["code"].Value.Trim();
        var published = Directory.EnumerateFiles(Path.Combine(Samples.Root, "generated"), "*.cs", SearchOption.AllDirectories).Select(f => File.ReadAllText(f).Trim());
        Assert.Contains(shown, published);
    }

    private static string ReadMe() => File.ReadAllText(Path.Combine(Samples.Root, "README.md"));

    [GeneratedRegex(@"```console\n\$ \./car (?<command>[^\n]+)\n.*?```", RegexOptions.Singleline)]
    private static partial Regex ConsoleBlock();

    [GeneratedRegex(@"```csharp\n(?<code>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Program();
}
