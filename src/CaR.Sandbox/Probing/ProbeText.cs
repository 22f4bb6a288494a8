using System.Collections.Immutable;
using System.Globalization;
using CaR.Core.Compiling;
using CaR.Sandbox.Compiling;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CaR.Sandbox.Probing;

/// <summary>What a person typed, wrapped into a class, with the way back from positions in the class to positions in the text.</summary>
internal sealed class ProbeText
{
    /// <summary>The class that holds the typed text.</summary>
    public const string ClassName = "ProbeExpression";

    // Show is generic so that the result needs no boxing conversion in the typed text itself.
    private const string Head = $$"""
        public static class {{ClassName}}
        {
            private static object? Show<T>(T value) => value;
            public static object? Evaluate(Observation o)
            {
                var frame = o.Now;
                var start = o.Start;

        """;

    private const string Return = "\nreturn Show(";

    private readonly SourceText _typed;
    private readonly TextSpan _expression;

    private ProbeText(string typed, TextSpan expression)
    {
        _typed = SourceText.From(typed);
        _expression = expression;
        var statements = typed[..expression.Start];
        Code = Head + statements + Return + typed.Substring(expression.Start, expression.Length) + "\n);\n}\n}\n";
    }

    /// <summary>The whole class.</summary>
    public string Code { get; }

    private int ExpressionStart => Head.Length + _expression.Start + Return.Length;

    /// <summary>Wraps a text whose last statement is an expression.</summary>
    public static Outcome<ProbeText> Wrap(string typed, CancellationToken cancellation)
    {
        if (SourceLimits.BeforeParsing("", typed) is { } refused) return Problems(refused with { SubTask = null });
        var tree = CSharpSyntaxTree.ParseText(typed, new CSharpParseOptions(kind: SourceCodeKind.Script), cancellationToken: cancellation);
        if (SourceLimits.AfterParsing("", tree.GetRoot(cancellation)) is { } deep) return Problems(deep with { SubTask = null });
        var errors = tree.GetDiagnostics(cancellation).Where(d => d.Severity is DiagnosticSeverity.Error).Select(Problem).ToImmutableArray();
        if (errors.Length > 0) return errors;
        return tree.GetCompilationUnitRoot(cancellation).Members.LastOrDefault() is GlobalStatementSyntax { Statement: ExpressionStatementSyntax last }
            ? new ProbeText(typed, last.Expression.Span)
            : Problems(new(null, "probe", 1, 1, "the last statement is no expression", "end with the value to be shown, as in frame.Near(Rgb.Hex(0xFF0000)).CountNonZero"));
    }

    /// <summary>Whether a node of the class was typed, and not ours.</summary>
    public bool IsTyped(SyntaxNode node) =>
        (node.SpanStart >= Head.Length && node.Span.End <= Head.Length + _expression.Start) ||
        (node.SpanStart >= ExpressionStart && node.Span.End <= ExpressionStart + _expression.Length);

    /// <summary>A problem of the class, placed where the person typed what causes it.</summary>
    public Problem Place(Problem problem)
    {
        var position = SourceText.From(Code).Lines[problem.Line - 1].Start + problem.Column - 1;
        var typed = position >= ExpressionStart ? position - ExpressionStart + _expression.Start : position - Head.Length;
        var line = _typed.Lines.GetLinePosition(Math.Clamp(typed, 0, _typed.Length));
        return problem with { Line = line.Line + 1, Column = line.Character + 1 };
    }

    private static ImmutableArray<Problem> Problems(Problem problem) => [problem];

    private static Problem Problem(Diagnostic error)
    {
        var place = error.Location.GetLineSpan().StartLinePosition;
        return new(null, error.Id, place.Line + 1, place.Character + 1, error.GetMessage(CultureInfo.InvariantCulture));
    }
}
