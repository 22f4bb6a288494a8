using System.Globalization;
using CaR.Core;
using CaR.Core.Compiling;
using CaR.Sandbox.Policy;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CaR.Sandbox.Compiling;

/// <summary>Turns the compiler's errors into problems, with what to write instead for those that models make often.</summary>
internal static class CompilerProblems
{
    /// <summary>One error as a problem.</summary>
    public static Problem From(Diagnostic error, SemanticModel model, string? subTask)
    {
        var place = error.Location.GetLineSpan().StartLinePosition;
        return new(subTask, error.Id, place.Line + 1, place.Character + 1, error.GetMessage(CultureInfo.InvariantCulture), Fix(error, model));
    }

    private static string Fix(Diagnostic error, SemanticModel model)
    {
        var node = error.Location.SourceTree!.GetRoot().FindNode(error.Location.SourceSpan, getInnermostNodeForTie: true);
        return error.Id switch
        {
            "CS1061" or "CS0117" => MemberFix(node, model),
            "CS0103" => NameFix(node, model),
            "CS0246" or "CS0234" => TypeFix(node, model),
            "CS1501" or "CS1503" or "CS7036" or "CS1729" or "CS1739" => SignatureFix(node, model),
            "CS0161" => "return a value on every path; double.NaN means cannot tell",
            "CS0165" => "give the variable a value where it is declared",
            "CS0266" => "write the cast, as in (int)value",
            "CS0029" => "convert the value, or change the type on the left",
            "CS0019" => "compare or combine values of the same type",
            "CS0227" => "use arrays and indices",
            "CS0534" => "write public override double Progress(Observation o)",
            "CS0115" => "the one method to override is double Progress(Observation o)",
            "CS0122" => "use the members of the API page",
            "CS1002" => "end the statement with ;",
            "CS1513" => "close the block with }; the answer may have been cut off",
            "CS0128" or "CS0136" => "give the second variable another name",
            _ => "",
        };
    }

    private static string MemberFix(SyntaxNode node, SemanticModel model)
    {
        var name = node.FirstAncestorOrSelf<SimpleNameSyntax>();
        ITypeSymbol? type = name?.Parent switch
        {
            MemberAccessExpressionSyntax access => Owner(model, access.Expression),
            MemberBindingExpressionSyntax { Parent: var parent } =>
                parent?.FirstAncestorOrSelf<ConditionalAccessExpressionSyntax>() is { } conditional ? model.GetTypeInfo(conditional.Expression).Type : null,
            _ => null,
        };
        if (name is null || type is null) return "";
        var members = Members(type, model).Where(m => m is not INamedTypeSymbol).Select(m => m.Name);
        return Suggestion($"{type.Name} has", NearestNames.To(name.Identifier.ValueText, members));
    }

    private static ITypeSymbol? Owner(SemanticModel model, ExpressionSyntax expression) =>
        model.GetSymbolInfo(expression).Symbol as ITypeSymbol ?? model.GetTypeInfo(expression).Type;

    private static IEnumerable<ISymbol> Members(ITypeSymbol type, SemanticModel model)
    {
        var policy = new ApiPolicy(AllowedApi.Embedded, model.Compilation.Assembly);
        for (ITypeSymbol? at = type; at is not null && at.SpecialType is not SpecialType.System_Object; at = at.BaseType)
            foreach (var member in at.GetMembers())
                if (member is { DeclaredAccessibility: Accessibility.Public, CanBeReferencedByName: true } && policy.Allows(member))
                    yield return member;
    }

    private static string NameFix(SyntaxNode node, SemanticModel model)
    {
        if (node is not SimpleNameSyntax name) return "";
        var wanted = name.Identifier.ValueText;
        var scope = model.LookupSymbols(node.SpanStart).Where(s => s is not INamespaceSymbol).Select(s => s.Name).Distinct();
        if (model.Compilation.GetTypeByMetadataName("CaR.Rewards.Frame") is { } frame &&
            Members(frame, model).FirstOrDefault(m => m.Name.Equals(wanted, StringComparison.OrdinalIgnoreCase)) is { } meant)
            return $"ask a frame: o.Now.{meant.Name}";
        return Suggestion("known here:", NearestNames.To(wanted, scope));
    }

    private static string TypeFix(SyntaxNode node, SemanticModel model)
    {
        if (node.FirstAncestorOrSelf<UsingDirectiveSyntax>() is not null) return "leave the using out";
        if (AllowedApi.Embedded.InsteadOf(node.ToString()) is { Length: > 0 } instead) return instead;
        if (node is not SimpleNameSyntax name) return "";
        var types = model.LookupNamespacesAndTypes(node.SpanStart).OfType<INamedTypeSymbol>().Where(ProgramTypes).Select(t => t.Name).Distinct();
        return Suggestion("known types:", NearestNames.To(name.Identifier.ValueText, types));
    }

    private static bool ProgramTypes(INamedTypeSymbol type) => ApiPolicy.IsLanguage(type) && !ApiPolicy.IsHostOnly(type);

    private static string SignatureFix(SyntaxNode node, SemanticModel model)
    {
        SyntaxNode? call = node.AncestorsAndSelf().FirstOrDefault(n => n is InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax);
        if (call is null) return "";
        var target = call is InvocationExpressionSyntax invocation ? invocation.Expression : call;
        var info = model.GetSymbolInfo(target);
        var policy = new ApiPolicy(AllowedApi.Embedded, model.Compilation.Assembly);
        var shapes = info.CandidateSymbols.Concat(model.GetMemberGroup(target)).Where(policy.Allows)
            .Select(s => s.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)).Distinct().Take(4).ToArray();
        return shapes.Length == 0 ? "" : $"write {string.Join(" or ", shapes)}";
    }

    private static string Suggestion(string lead, IReadOnlyCollection<string> names) =>
        names.Count == 0 ? "" : $"{lead} {string.Join(", ", names)}";
}
