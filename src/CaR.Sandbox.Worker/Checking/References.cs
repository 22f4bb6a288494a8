using System.Reflection.Metadata;

namespace CaR.Sandbox.Worker.Checking;

/// <summary>Names what an image refers to, as the allow-list does: by assembly and documentation-comment id.</summary>
internal sealed class References(MetadataReader reader)
{
    // Types within types; one that is said to be within itself has no end.
    private const int MostNesting = 8;

    /// <summary>The assembly and the name of a type.</summary>
    public (string Assembly, string Name) Of(TypeReferenceHandle handle) => Of(handle, 0);

    /// <summary>The name of a type of the image itself.</summary>
    public string Of(TypeDefinitionHandle handle) => Of(handle, 0);

    private (string Assembly, string Name) Of(TypeReferenceHandle handle, int depth)
    {
        if (depth > MostNesting) throw new BadImageFormatException();
        var type = reader.GetTypeReference(handle);
        var name = reader.GetString(type.Name);
        switch (type.ResolutionScope.Kind)
        {
            case HandleKind.AssemblyReference:
                var space = reader.GetString(type.Namespace);
                var assembly = reader.GetAssemblyReference((AssemblyReferenceHandle)type.ResolutionScope);
                return (reader.GetString(assembly.Name), space.Length > 0 ? $"{space}.{name}" : name);
            case HandleKind.TypeReference:
                var outer = Of((TypeReferenceHandle)type.ResolutionScope, depth + 1);
                return (outer.Assembly, $"{outer.Name}.{name}");
            default:
                return ("", name);
        }
    }

    private string Of(TypeDefinitionHandle handle, int depth)
    {
        if (depth > MostNesting) throw new BadImageFormatException();
        var type = reader.GetTypeDefinition(handle);
        var name = reader.GetString(type.Name);
        if (type.GetDeclaringType() is { IsNil: false } outer) return $"{Of(outer, depth + 1)}.{name}";
        var space = reader.GetString(type.Namespace);
        return space.Length > 0 ? $"{space}.{name}" : name;
    }

    /// <summary>A method's documentation-comment id out of its type's, its name and its signature.</summary>
    public static string Id(string type, string name, MethodSignature<string> signature)
    {
        var arity = signature.GenericParameterCount > 0 ? $"``{signature.GenericParameterCount}" : "";
        var parameters = signature.ParameterTypes.Length > 0 ? $"({string.Join(',', signature.ParameterTypes)})" : "";
        var result = name is "op_Implicit" or "op_Explicit" ? $"~{signature.ReturnType}" : "";
        return $"M:{type}.{name.Replace('.', '#')}{arity}{parameters}{result}";
    }
}
