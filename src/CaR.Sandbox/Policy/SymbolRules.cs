using Microsoft.CodeAnalysis;

namespace CaR.Sandbox.Policy;

/// <summary>Checks the symbols one program binds to, and notes which API it uses.</summary>
internal sealed class SymbolRules(ApiPolicy policy, SyntaxTree tree, Findings findings)
{
    private static readonly SymbolDisplayFormat s_format = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameOnly,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters,
        memberOptions: SymbolDisplayMemberOptions.IncludeContainingType | SymbolDisplayMemberOptions.IncludeParameters,
        parameterOptions: SymbolDisplayParameterOptions.IncludeType,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes);

    /// <summary>Checks a symbol used at a node.</summary>
    public void Check(ISymbol symbol, SyntaxNode at)
    {
        if (symbol is INamespaceSymbol or ILocalSymbol or IParameterSymbol or IRangeVariableSymbol or ILabelSymbol or IDiscardSymbol
            or IAliasSymbol or IPreprocessingSymbol) return;
        if (symbol is ITypeSymbol type) CheckType(type, at);
        else CheckMember(symbol, at);
    }

    /// <summary>Checks a type and what it is made of.</summary>
    public void CheckType(ITypeSymbol type, SyntaxNode at)
    {
        if (policy.Denied(type) is { } denied) Deny(denied, at);
        else if (IsOfAnotherProgram(type)) DenyOther(type, at);
    }

    /// <summary>Checks the setter of a property that is written to.</summary>
    public void CheckWrite(IPropertySymbol property, SyntaxNode at)
    {
        if (property.SetMethod is { } setter && !policy.Allows(setter))
            findings.Add(at, $"setting {Display(property)} is not allowed", "a program only looks: return the progress");
    }

    private void CheckMember(ISymbol member, SyntaxNode at)
    {
        if (!policy.Allows(member)) Deny(member, at);
        else if (IsOfAnotherProgram(member)) DenyOther(member, at);
        else if (!policy.IsOwn(member) && member.ContainingType is not null && !member.IsImplicitlyDeclared) Note(member);
        if (member is IMethodSymbol method)
            foreach (var argument in method.TypeArguments)
                if (policy.Denied(argument) is { } denied) Deny(denied, at);
    }

    private static string Display(ISymbol symbol) =>
        symbol is ITypeSymbol ? symbol.ToDisplayString() : symbol.OriginalDefinition.ToDisplayString(s_format);

    private bool IsOfAnotherProgram(ISymbol symbol) =>
        policy.IsOwn(symbol) && symbol.OriginalDefinition.DeclaringSyntaxReferences is [var declared, ..] && declared.SyntaxTree != tree;

    private void Note(ISymbol member)
    {
        var definition = member is IMethodSymbol { ReducedFrom: { } extension } ? extension : member;
        findings.ApiUsed.Add(Display(definition));
    }

    private void Deny(ISymbol symbol, SyntaxNode at) =>
        findings.Add(at, $"{Display(symbol)} is not allowed", policy.Instead(symbol));

    private void DenyOther(ISymbol symbol, SyntaxNode at) =>
        findings.Add(at, $"{symbol.Name} belongs to another program", "each program stands alone: repeat the few lines");
}
