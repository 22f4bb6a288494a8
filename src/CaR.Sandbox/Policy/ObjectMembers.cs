using Microsoft.CodeAnalysis;

namespace CaR.Sandbox.Policy;

/// <summary>What every object has and no program may use: it depends on culture, process or identity.</summary>
internal static class ObjectMembers
{
    /// <summary>Whether a symbol is such a member, inherited, overridden or synthesised.</summary>
    public static bool Includes(ISymbol symbol) => symbol is IMethodSymbol method && method.Name switch
    {
        "ToString" or "GetHashCode" or "GetType" or "MemberwiseClone" or "ReferenceEquals" or "Finalize" => true,
        "Equals" => method.Parameters.Any(p => p.Type.SpecialType is SpecialType.System_Object),
        _ => false,
    };
}
