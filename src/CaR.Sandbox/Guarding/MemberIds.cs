using Mono.Cecil;

namespace CaR.Sandbox.Guarding;

/// <summary>Documentation-comment ids of what an image refers to, as the allow-lists spell them.</summary>
internal static class MemberIds
{
    public static string Of(MethodReference method)
    {
        var definition = method.GetElementMethod();
        var arity = definition.HasGenericParameters ? $"``{definition.GenericParameters.Count}" : "";
        var parameters = definition.HasParameters ? $"({string.Join(',', definition.Parameters.Select(p => Of(p.ParameterType)))})" : "";
        var result = definition.Name is "op_Implicit" or "op_Explicit" ? $"~{Of(definition.ReturnType)}" : "";
        return $"M:{Name(definition.DeclaringType.GetElementType())}.{definition.Name.Replace('.', '#')}{arity}{parameters}{result}";
    }

    /// <summary>The assembly that a type is said to come from.</summary>
    public static string Assembly(TypeReference type) => type.GetElementType() switch
    {
        { DeclaringType: { } outer } => Assembly(outer),
        { Scope: AssemblyNameReference assembly } => assembly.Name,
        _ => "",
    };

    private static string Name(TypeReference type) =>
        type.DeclaringType is { } outer ? $"{Name(outer)}.{type.Name}" : type.Namespace.Length > 0 ? $"{type.Namespace}.{type.Name}" : type.Name;

    private static string Of(TypeReference type) => type switch
    {
        GenericParameter { Type: GenericParameterType.Method } parameter => $"``{parameter.Position}",
        GenericParameter parameter => $"`{parameter.Position}",
        ByReferenceType reference => $"{Of(reference.ElementType)}@",
        ArrayType { IsVector: true } array => $"{Of(array.ElementType)}[]",
        ArrayType array => $"{Of(array.ElementType)}[{string.Join(',', Enumerable.Repeat("0:", array.Rank))}]",
        GenericInstanceType generic => $"{Name(generic.ElementType).Split('`')[0]}{{{string.Join(',', generic.GenericArguments.Select(Of))}}}",
        IModifierType modified => Of(modified.ElementType),
        _ => Name(type),
    };
}
