using System.Collections.Immutable;
using System.Runtime.Loader;
using CaR.Core.Authoring;
using CaR.Rewards;
using CaR.Sandbox.Compiling;
using Microsoft.CodeAnalysis;

namespace CaR.Sandbox.Attacks;

/// <summary>Programs as plain C# has them: the framework's own collections, no check, no guard. What guarded ones are compared with.</summary>
internal static class Unguarded
{
    private static readonly ImmutableArray<MetadataReference> s_framework =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(p => Path.GetFileName(p).StartsWith("System.", StringComparison.Ordinal) || Path.GetFileName(p) is "CaR.Rewards.dll")
            .Select(p => MetadataReference.CreateFromFile(p))];

    public static ImmutableArray<RewardProgram> Load(IEnumerable<ProgramSource> sources)
    {
        var all = sources.ToArray();
        var compilation = ProgramCompilation.Create(all.Select(s => ProgramCompilation.Parse(s.Code, $"{s.SubTask}.cs", CancellationToken.None)))
            .WithReferences(s_framework).WithAssemblyName("Unguarded");
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics.Where(d => d.Severity is DiagnosticSeverity.Error)));
        image.Position = 0;
        var assembly = new AssemblyLoadContext("unguarded", isCollectible: true).LoadFromStream(image);
        return [.. all.Select(s => (RewardProgram)Activator.CreateInstance(assembly.GetType(s.SubTask, throwOnError: true)!)!)];
    }
}
