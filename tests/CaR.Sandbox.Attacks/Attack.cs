using System.Collections.Immutable;
using CaR.Testing;

namespace CaR.Sandbox.Attacks;

/// <summary>One file of <c>Attacks/&lt;class&gt;/</c> with its allowed twin beside it; its first line names the layers that stop it, each alone.</summary>
internal sealed record Attack(string Name, string Code, string Twin, ImmutableArray<Layer> Layers)
{
    public const string Program = "ReachGoal";
    private const string Heading = "// stopped by ";

    public static string Folder => Path.Combine(Samples.Root, "tests", "CaR.Sandbox.Attacks", "Attacks");

    public static IEnumerable<string> Names => Directory.GetFiles(Folder, "*.cs", SearchOption.AllDirectories)
        .Where(f => !f.EndsWith(".allowed.cs", StringComparison.Ordinal))
        .Select(f => Path.ChangeExtension(Path.GetRelativePath(Folder, f), null)).Order(StringComparer.Ordinal);

    public static Attack Load(string name)
    {
        var path = Path.Combine(Folder, name);
        var lines = File.ReadAllText(path + ".cs").Split('\n', 2);
        var layers = lines[0][Heading.Length..].Split(", ").Select(l => Enum.Parse<Layer>(l, ignoreCase: true));
        return new(name, lines[1], File.ReadAllText(path + ".allowed.cs"), [.. layers]);
    }

    public override string ToString() => Name;
}
