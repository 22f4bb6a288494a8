using System.Runtime.Loader;
using CaR.Rewards;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CaR.Benchmarks;

/// <summary>Programs as plain C# has them, unguarded, in a collectible context as guarded ones are: to compare with.</summary>
internal static class PlainPrograms
{
    private const string Usings = "global using System; global using System.Collections.Generic; global using System.Linq; global using CaR.Rewards;";

    /// <summary>Compiles and loads one program.</summary>
    public static RewardProgram Load(string name, string code)
    {
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(p => Path.GetFileName(p) is { } file && (file.StartsWith("System.", StringComparison.Ordinal) || file == "CaR.Rewards.dll"))
            .Select(p => MetadataReference.CreateFromFile(p));
        var compilation = CSharpCompilation.Create(
            "Plain",
            [CSharpSyntaxTree.ParseText(Usings), CSharpSyntaxTree.ParseText(code)],
            references,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release));
        using var image = new MemoryStream();
        if (!compilation.Emit(image).Success) throw new InvalidOperationException($"{name} does not compile");
        image.Position = 0;
        var assembly = new AssemblyLoadContext("plain", isCollectible: true).LoadFromStream(image);
        return (RewardProgram)Activator.CreateInstance(assembly.GetType(name, throwOnError: true)!)!;
    }
}
