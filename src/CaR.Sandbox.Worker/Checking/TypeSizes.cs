using System.Collections.Immutable;
using System.Reflection;
using System.Reflection.Metadata;

namespace CaR.Sandbox.Worker.Checking;

/// <summary>Bytes that a value takes on the stack at most, for limits and not for layout.</summary>
internal sealed class TypeSizes(MetadataReader reader) : ISignatureTypeProvider<int, object?>
{
    private const int Word = 8;

    // No struct of the language, of the facade or of the framework that programs may name is larger, but for those made of others.
    private const int LargestKnown = 80;

    private readonly Dictionary<TypeDefinitionHandle, int> _known = [];

    public int Of(TypeDefinitionHandle handle)
    {
        if (_known.TryGetValue(handle, out var size)) return size;
        // A struct within itself does not load; here it must end.
        _known[handle] = Word;
        var type = reader.GetTypeDefinition(handle);
        size = Math.Max(type.GetLayout().Size, 1);
        foreach (var field in type.GetFields().Select(reader.GetFieldDefinition))
            if ((field.Attributes & FieldAttributes.Static) == 0) size = Add(size, field.DecodeSignature(this, null));
        return _known[handle] = size;
    }

    public int GetArrayType(int elementType, ArrayShape shape) => Word;

    public int GetByReferenceType(int elementType) => Word;

    public int GetFunctionPointerType(MethodSignature<int> signature) => Word;

    public int GetGenericInstantiation(int genericType, ImmutableArray<int> typeArguments) =>
        genericType == Word ? Word : typeArguments.Aggregate(genericType, Add);

    public int GetGenericMethodParameter(object? genericContext, int index) => LargestKnown;

    public int GetGenericTypeParameter(object? genericContext, int index) => LargestKnown;

    public int GetModifiedType(int modifier, int unmodifiedType, bool isRequired) => unmodifiedType;

    public int GetPinnedType(int elementType) => Word;

    public int GetPointerType(int elementType) => Word;

    public int GetPrimitiveType(PrimitiveTypeCode typeCode) => Word;

    public int GetSZArrayType(int elementType) => Word;

    public int GetTypeFromDefinition(MetadataReader metadata, TypeDefinitionHandle handle, byte rawTypeKind) =>
        rawTypeKind == (byte)SignatureTypeKind.ValueType ? Of(handle) : Word;

    public int GetTypeFromReference(MetadataReader metadata, TypeReferenceHandle handle, byte rawTypeKind)
    {
        if (rawTypeKind != (byte)SignatureTypeKind.ValueType) return Word;
        // Tuples, nullables and pairs are what they are made of.
        return metadata.GetString(metadata.GetTypeReference(handle).Name).Split('`')[0] is "ValueTuple" or "Nullable" or "KeyValuePair" ? Word + 1 : LargestKnown;
    }

    public int GetTypeFromSpecification(MetadataReader metadata, object? genericContext, TypeSpecificationHandle handle, byte rawTypeKind) => LargestKnown;

    private static int Add(int a, int b) => (int)Math.Min((long)a + b, 1 << 20);
}
