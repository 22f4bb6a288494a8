using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CaR.Sandbox.Compiling;

/// <summary>How programs are compiled: one setting for rewards and probes.</summary>
internal static class ProgramCompilation
{
    private const LanguageVersion CSharp = LanguageVersion.CSharp14;

    // Ours, not the programs': it is not held to the policy.
    private static readonly SyntaxTree s_usings = Parse(
        "global using System; global using System.Collections.Generic; global using System.Linq; global using CaR.Rewards;",
        "Usings.cs",
        CancellationToken.None);

    private static readonly CSharpCompilationOptions s_options = new(
        OutputKind.DynamicallyLinkedLibrary,
        optimizationLevel: OptimizationLevel.Release,
        nullableContextOptions: NullableContextOptions.Enable,
        checkOverflow: false,
        allowUnsafe: false,
        deterministic: true,
        concurrentBuild: true);

    /// <summary>Version of Roslyn and of C#.</summary>
    public static string CompilerVersion { get; } =
        $"Roslyn {typeof(CSharpCompilation).Assembly.GetName().Version!.ToString(3)}, C# {CSharp.ToDisplayString()}";

    public static SyntaxTree Parse(string code, string path, CancellationToken cancellation) =>
        CSharpSyntaxTree.ParseText(code, new CSharpParseOptions(CSharp, DocumentationMode.None), path, cancellationToken: cancellation);

    public static CSharpCompilation Create(IEnumerable<SyntaxTree> trees) =>
        CSharpCompilation.Create("CaR.Programs", [s_usings, .. trees], References.All, s_options);

    /// <summary>Emits; the image, or the compiler's errors.</summary>
    public static (byte[] Image, ImmutableArray<Diagnostic> Errors) Emit(CSharpCompilation compilation, CancellationToken cancellation)
    {
        using var image = new MemoryStream();
        var result = compilation.Emit(image, cancellationToken: cancellation);
        return (image.ToArray(), [.. result.Diagnostics.Where(d => d.Severity is DiagnosticSeverity.Error)]);
    }
}
