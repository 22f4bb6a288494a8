using Microsoft.CodeAnalysis;

namespace CaR.Sandbox.Policy;

/// <summary>Default deny: whether a program may use a symbol.</summary>
internal sealed class ApiPolicy(AllowedApi list, IAssemblySymbol programs)
{
    private const string Language = "CaR.Rewards";

    /// <summary>Whether a symbol was written in a program (or, for constructed types, made of nothing else).</summary>
    public bool IsOwn(ISymbol symbol) => SymbolEqualityComparer.Default.Equals(symbol.ContainingAssembly, programs);

    /// <summary>Whether a symbol is of the reward language.</summary>
    public static bool IsLanguage(ISymbol symbol) => symbol.ContainingAssembly?.Name == Language;

    /// <summary>The part of a type that is denied, or null.</summary>
    public ITypeSymbol? Denied(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => Denied(array.ElementType),
        ITypeParameterSymbol or IErrorTypeSymbol => null,
        { SpecialType: SpecialType.System_Void } => null,
        INamedTypeSymbol { IsAnonymousType: true } => type,
        INamedTypeSymbol named when AllowsType(Plain(named)) => named.TypeArguments.Select(Denied).FirstOrDefault(t => t is not null),
        _ => type,
    };

    /// <summary>Whether a method, property, field or event may be used.</summary>
    public bool Allows(ISymbol member)
    {
        var symbol = member is IMethodSymbol { ReducedFrom: { } extension } ? extension : member;
        if (symbol is IMethodSymbol { AssociatedSymbol: IPropertySymbol property } && !IsLanguage(symbol)) symbol = property;
        if (symbol is IFieldSymbol { CorrespondingTupleField: { } element }) symbol = element;
        if (symbol is IMethodSymbol { MethodKind: MethodKind.LocalFunction or MethodKind.AnonymousFunction or MethodKind.BuiltinOperator }) return true;
        if (symbol.ContainingType is { TypeKind: TypeKind.Array } || IsOwn(symbol)) return !ObjectMembers.Includes(symbol);
        if (symbol.ContainingType is null) return false;
        return IsLanguage(symbol)
            ? !ObjectMembers.Includes(symbol) && !IsHostOnly(symbol)
            : list.AllowsMember(symbol);
    }

    /// <summary>What to write instead of a denied symbol.</summary>
    public string Instead(ISymbol symbol) => list.Instead(symbol is IMethodSymbol { ReducedFrom: { } extension } ? extension : symbol);

    private static INamedTypeSymbol Plain(INamedTypeSymbol type) => (type.TupleUnderlyingType ?? type).OriginalDefinition;

    /// <summary>Whether a symbol, or what it is part of, is marked for the host.</summary>
    public static bool IsHostOnly(ISymbol symbol)
    {
        for (ISymbol? at = symbol; at is not null and not INamespaceSymbol; at = at.ContainingSymbol)
            if (at.GetAttributes().Any(a => a.AttributeClass?.Name == "HostOnlyAttribute")) return true;
        return symbol is IMethodSymbol { AssociatedSymbol: { } owner } && IsHostOnly(owner);
    }

    private bool AllowsType(INamedTypeSymbol type) =>
        IsOwn(type) || (IsLanguage(type) ? !IsHostOnly(type) : list.AllowsType(type));
}
