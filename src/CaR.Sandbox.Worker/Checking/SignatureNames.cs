using System.Collections.Immutable;
using System.Reflection.Metadata;

namespace CaR.Sandbox.Worker.Checking;

/// <summary>Spells signatures as documentation-comment ids do, and holds every type in them to the allow-list.</summary>
/// <remarks>Type parameters are those of what is referred to: an image has none of its own.</remarks>
internal sealed class SignatureNames(References references, AllowedImage allowed, Violations violations) : ISignatureTypeProvider<string, object?>
{
    /// <summary>Parts that a type may be made of: <c>List&lt;(int, int)&gt;</c> has 4.</summary>
    public const int MostNodes = 24;

    /// <summary>Holds a type, as spelled, to the limit.</summary>
    public string Measured(string type)
    {
        violations.Require(1 + type.Count(c => c is ',' or '{' or '[' or '@') <= MostNodes, $"a type made of more than {MostNodes} parts");
        return type;
    }

    public string GetPrimitiveType(PrimitiveTypeCode typeCode)
    {
        violations.Require(typeCode is not PrimitiveTypeCode.TypedReference, "a typed reference");
        return $"System.{typeCode}";
    }

    public string GetTypeFromReference(MetadataReader reader, TypeReferenceHandle handle, byte rawTypeKind)
    {
        var (assembly, name) = references.Of(handle);
        violations.Require(allowed.AllowsType(assembly, name), $"the type {name} of {assembly}");
        return name;
    }

    public string GetTypeFromDefinition(MetadataReader reader, TypeDefinitionHandle handle, byte rawTypeKind)
    {
        return references.Of(handle);
    }

    // A specification by another one could go on without end.
    public string GetTypeFromSpecification(MetadataReader reader, object? genericContext, TypeSpecificationHandle handle, byte rawTypeKind) =>
        Refuse("a type by another's specification");

    public string GetGenericInstantiation(string genericType, ImmutableArray<string> typeArguments)
    {
        // Outer and nested type share their arguments, which the id spells once a level.
        violations.Require(genericType != "System.ReadOnlySpan`1" || typeArguments is ["System.Char"] or ["`0"] or ["``0"], "a span of something else than letters");
        return $"{genericType[..Tick(genericType)]}{{{string.Join(',', typeArguments)}}}{AfterArity(genericType)}";
    }

    public string GetArrayType(string elementType, ArrayShape shape)
    {
        var plain = shape.Sizes.IsEmpty && shape.LowerBounds.All(b => b == 0);
        violations.Require(shape.Rank is 2 or 3 && plain, "an array of an unusual shape");
        return $"{elementType}[{string.Join(',', Enumerable.Repeat("0:", shape.Rank))}]";
    }

    public string GetSZArrayType(string elementType) => $"{elementType}[]";

    public string GetByReferenceType(string elementType) => $"{elementType}@";

    public string GetGenericMethodParameter(object? genericContext, int index) => $"``{index}";

    public string GetGenericTypeParameter(object? genericContext, int index) => $"`{index}";

    public string GetModifiedType(string modifier, string unmodifiedType, bool isRequired)
    {
        // init accessors and in parameters carry one; the type itself was judged when it was named.
        violations.Require(modifier is "System.Runtime.CompilerServices.IsExternalInit" or "System.Runtime.InteropServices.InAttribute", $"the modifier {modifier}");
        return unmodifiedType;
    }

    public string GetFunctionPointerType(MethodSignature<string> signature) => Refuse("a function pointer");

    public string GetPinnedType(string elementType) => Refuse("a pinned variable");

    public string GetPointerType(string elementType) => Refuse("a pointer");

    private static int Tick(string type) => type.IndexOf('`', StringComparison.Ordinal) is >= 0 and var at ? at : type.Length;

    private static string AfterArity(string type)
    {
        var at = Tick(type);
        while (at < type.Length && type[at] is '`' or (>= '0' and <= '9')) at++;
        return type[at..];
    }

    private string Refuse(string what)
    {
        violations.Add(what);
        return "?";
    }
}
