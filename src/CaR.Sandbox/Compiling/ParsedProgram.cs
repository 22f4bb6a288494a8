using System.Collections.Immutable;
using CaR.Core.Authoring;
using CaR.Core.Compiling;
using CaR.Sandbox.Policy;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CaR.Sandbox.Compiling;

/// <summary>One program on its way through the compiler.</summary>
/// <param name="SubTask">Its sub-task.</param>
/// <param name="Tree">Its syntax; null where it was refused before.</param>
/// <param name="Problems">What was wrong before binding.</param>
internal sealed record ParsedProgram(string SubTask, SyntaxTree? Tree, ImmutableArray<Problem> Problems)
{
    /// <summary>Parses a program, unless it is not fit to be parsed.</summary>
    /// <param name="source">The program.</param>
    /// <param name="cancellation">Stops the parser.</param>
    public static ParsedProgram Parse(ProgramSource source, CancellationToken cancellation)
    {
        var name = source.SubTask;
        if (string.IsNullOrWhiteSpace(source.Code))
            return new(name, null, source.Problems.IsEmpty ? [new(name, "answer", 0, 0, "there is no code", $"write one class: public sealed class {name} : RewardProgram")] : source.Problems);
        if (SourceLimits.BeforeParsing(name, source.Code) is { } refused) return new(name, null, [.. source.Problems, refused]);
        var tree = ProgramCompilation.Parse(source.Code, $"{name}.cs", cancellation);
        if (SourceLimits.AfterParsing(name, tree.GetRoot(cancellation)) is { } deep) return new(name, null, [.. source.Problems, deep]);
        return new(name, tree, source.Problems);
    }

    /// <summary>Everything wrong with the program, by line, and the API it uses.</summary>
    public (ImmutableArray<Problem> Problems, ImmutableArray<string> ApiUsed) Check(
        CSharpCompilation compilation, ImmutableArray<Diagnostic> errors, CancellationToken cancellation)
    {
        if (Tree is null) return (Problems, []);
        var own = errors.Where(e => e.Location.SourceTree == Tree).ToArray();
        var model = compilation.GetSemanticModel(Tree);
        var checker = new ProgramChecker(compilation, Tree, SubTask, own.Length > 0);
        checker.CheckProgram(SubTask, cancellation);
        var found = own.Select(e => CompilerProblems.From(e, model, SubTask)).Concat(checker.Problems)
            .OrderBy(p => p.Line).ThenBy(p => p.Column);
        return ([.. Problems, .. found], [.. checker.ApiUsed]);
    }
}
