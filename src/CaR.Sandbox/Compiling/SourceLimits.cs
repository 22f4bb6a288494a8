using System.Text;
using CaR.Core.Compiling;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace CaR.Sandbox.Compiling;

/// <summary>What is refused before, or right after, parsing: texts made to keep a compiler busy.</summary>
internal static class SourceLimits
{
    /// <summary>Bytes of UTF-8. Programs have 1 to 3 KiB; ten times that is still read at once.</summary>
    public const int Bytes = 32 * 1024;

    /// <summary>Brackets within brackets, as in the measured prototype.</summary>
    public const int Nesting = 48;

    /// <summary>Levels of the syntax tree: nesting without brackets, such as <c>a ? b : c ? d : …</c>.</summary>
    public const int TreeDepth = 400;

    /// <summary>The first reason not to parse, or null.</summary>
    public static Problem? BeforeParsing(string subTask, string code)
    {
        if (Encoding.UTF8.GetByteCount(code) is var bytes && bytes > Bytes)
            return new(subTask, "limit", 0, 0, $"the program has {bytes} bytes, expected at most {Bytes}", "write a shorter program");
        return Directive(subTask, code) ?? DeepNesting(subTask, code);
    }

    /// <summary>A reason not to bind what was parsed, or null.</summary>
    public static Problem? AfterParsing(string subTask, SyntaxNode root)
    {
        // What C# takes for blank before a # is more than what the text scan skips.
        if (root.DescendantTrivia().FirstOrDefault(t => t.IsDirective) is { IsDirective: true } directive)
        {
            var at = directive.GetLocation().GetLineSpan().StartLinePosition;
            return new(subTask, "policy", at.Line + 1, at.Character + 1, "a line starts with #", "leave preprocessor directives out");
        }

        var open = new Stack<(SyntaxNode Node, int Depth)>([(root, 1)]);
        while (open.TryPop(out var top))
        {
            if (top.Depth > TreeDepth) return Deep(subTask, top.Node.GetLocation().GetLineSpan().StartLinePosition);
            foreach (var child in top.Node.ChildNodes()) open.Push((child, top.Depth + 1));
        }

        return null;
    }

    private static Problem? Directive(string subTask, string code)
    {
        var lines = SourceText.From(code).Lines;
        foreach (var line in lines)
        {
            var text = line.ToString();
            var column = text.Length - text.TrimStart().Length;
            if (column < text.Length && text[column] == '#')
                return new(subTask, "policy", line.LineNumber + 1, column + 1, "a line starts with #", "leave preprocessor directives out");
        }

        return null;
    }

    private static Problem? DeepNesting(string subTask, string code)
    {
        var depth = 0;
        foreach (var token in SyntaxFactory.ParseTokens(code))
        {
            // An interpolated string comes as one token; what it holds counts by its opening brackets alone.
            var opened = token.Kind() is SyntaxKind.InterpolatedStringToken ? token.Text.Count(c => c is '{' or '(' or '[') : 0;
            depth += token.Kind() switch
            {
                SyntaxKind.OpenBraceToken or SyntaxKind.OpenParenToken or SyntaxKind.OpenBracketToken => 1,
                SyntaxKind.CloseBraceToken or SyntaxKind.CloseParenToken or SyntaxKind.CloseBracketToken when depth > 0 => -1,
                _ => 0,
            };
            if (depth + opened > Nesting) return Deep(subTask, SourceText.From(code).Lines.GetLinePosition(token.SpanStart));
        }

        return null;
    }

    private static Problem Deep(string subTask, LinePosition at) => new(
        subTask, "limit", at.Line + 1, at.Character + 1, $"nested too deeply, expected at most {Nesting} levels", "use local variables");
}
