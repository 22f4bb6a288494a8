using System.Xml.Linq;
using CaR.Testing;

namespace CaR.Cli.Tests.Architecture;

/// <summary>Who may reference whom (docs/architecture.md), read from the project files.</summary>
public sealed class ProjectGraphTests
{
    private static readonly string[] Stage = ["CaR.Core", "CaR.Rewards"];

    /// <summary>What each room may see of the others, and the packages only it may know.</summary>
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["CaR.Rewards"] = [],
        ["CaR.Core"] = ["CaR.Rewards"],
        ["CaR.Authoring"] = Stage,
        ["CaR.Sandbox.Facade"] = ["CaR.Rewards"],
        ["CaR.Sandbox.Worker"] = ["CaR.Rewards", "CaR.Sandbox.Facade"],
        ["CaR.Sandbox"] = [.. Stage, "CaR.Sandbox.Facade", "CaR.Sandbox.Worker"],
        ["CaR.Verification"] = Stage,
        ["CaR.Library"] = Stage,
        ["CaR.Environments"] = Stage,
        ["CaR.Cli"] = ["CaR.Authoring", "CaR.Core", "CaR.Environments", "CaR.Library", "CaR.Rewards", "CaR.Sandbox", "CaR.Verification"],
    };

    private static readonly Dictionary<string, string[]> OnlyRoomOf = new()
    {
        ["Anthropic"] = ["CaR.Authoring"],
        ["OpenAI"] = ["CaR.Authoring"],
        ["Microsoft.Extensions.AI.Abstractions"] = ["CaR.Authoring"],
        ["Microsoft.CodeAnalysis.CSharp"] = ["CaR.Sandbox"],
        ["Mono.Cecil"] = ["CaR.Sandbox"],
        ["YamlDotNet"] = ["CaR.Library"],
        ["Spectre.Console"] = ["CaR.Cli"],
        ["System.CommandLine"] = ["CaR.Cli"],
    };

    public static TheoryData<string> Projects => [.. Directory.GetDirectories(Path.Combine(Samples.Root, "src")).Select(d => Path.GetFileName(d))];

    [Theory]
    [MemberData(nameof(Projects))]
    public void ReferencesOnlyTheRoomsItMaySee(string project)
    {
        Assert.True(Allowed.ContainsKey(project), $"{project} has no entry here: say what it may reference");
        Assert.Empty(References(project, "ProjectReference").Select(r => Path.GetFileNameWithoutExtension(r)).Except(Allowed[project]));
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void KeepsAPackageInItsOwnRoom(string project)
    {
        var strangers = References(project, "PackageReference").Where(p => !OnlyRoomOf.TryGetValue(p, out var rooms) || !rooms.Contains(project));
        Assert.All(strangers, p => Assert.StartsWith("Microsoft.CodeAnalysis.", p));
        Assert.True(project == "CaR.Sandbox" || !strangers.Any(), $"{project}: {string.Join(", ", strangers)}");
    }

    [Theory]
    [InlineData("System.Net.Http", "CaR.Authoring")]
    [InlineData("System.Diagnostics.Process", "CaR.Library", "CaR.Sandbox")]
    [InlineData("System.IO.File", "CaR.Library", "CaR.Cli")]
    public void NamesWhatOnlyItsRoomMayTouch(string api, params string[] rooms)
    {
        var shortName = api[(api.LastIndexOf('.') + 1)..];
        var pattern = shortName switch
        {
            "Http" => "HttpClient|System.Net.Http",
            "Process" => @"\bnew Process\b|\bProcessStartInfo\b|\bProcess\.Start\b",
            _ => @"\bFile\.(Read|Write|Open|Create|Append|Exists|Delete|Move|Copy)",
        };
        var offenders = Directory.EnumerateFiles(Path.Combine(Samples.Root, "src"), "*.cs", SearchOption.AllDirectories)
            .Where(f => !rooms.Any(r => f.Contains($"{Path.DirectorySeparatorChar}{r}{Path.DirectorySeparatorChar}")))
            .Where(f => System.Text.RegularExpressions.Regex.IsMatch(File.ReadAllText(f), pattern));
        Assert.Empty(offenders);
    }

    private static IEnumerable<string> References(string project, string kind) =>
        XDocument.Load(Path.Combine(Samples.Root, "src", project, project + ".csproj"))
            .Descendants(kind)
            .Select(e => e.Attribute("Include")!.Value.Replace('\\', '/'));
}
