using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CaR.Sandbox.Policy;

/// <summary>Refuses the constructs of <see cref="ForbiddenSyntax"/>.</summary>
internal static class SyntaxRules
{
    public static void Check(IEnumerable<SyntaxNode> nodes, Findings findings)
    {
        foreach (var node in nodes)
        {
            if (ForbiddenSyntax.Nodes.TryGetValue(node.Kind(), out var forbidden))
                findings.Add(node, $"{forbidden.What} is not allowed", forbidden.Instead);
            foreach (var keyword in Keywords(node))
                if (ForbiddenSyntax.Modifiers.TryGetValue(keyword.Kind(), out forbidden))
                    findings.Add(keyword, $"{forbidden.What} is not allowed", forbidden.Instead);
            CheckTypeParameters(node, findings);
        }
    }

    private static IEnumerable<SyntaxToken> Keywords(SyntaxNode node) => node switch
    {
        MemberDeclarationSyntax member => member.Modifiers,
        LocalFunctionStatementSyntax local => local.Modifiers,
        AnonymousFunctionExpressionSyntax lambda => lambda.Modifiers,
        AccessorDeclarationSyntax accessor => accessor.Modifiers,
        UsingDirectiveSyntax directive => directive.ChildTokens(),
        _ => [],
    };

    private static void CheckTypeParameters(SyntaxNode node, Findings findings)
    {
        if (node is TypeParameterListSyntax) findings.Add(node, "a generic declaration is not allowed", "name the exact types");
        if (node is LocalDeclarationStatementSyntax { UsingKeyword.RawKind: not 0 })
            findings.Add(node, "using is not allowed", "nothing needs disposing: leave it out");
    }
}
