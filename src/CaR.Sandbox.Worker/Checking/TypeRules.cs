using System.Collections.Immutable;
using System.Reflection;
using System.Reflection.Metadata;

namespace CaR.Sandbox.Worker.Checking;

/// <summary>Which types an image may define: programs, their structs, and what the compiler makes of lambdas and constant data.</summary>
internal sealed class TypeRules(
    MetadataReader reader, References references, SignatureNames names, ImageStage stage, ImmutableArray<string> typeNames, Violations violations)
{
    private const int MostStructBytes = 256, MostClosureBytes = 4096;
    private const string Data = "<PrivateImplementationDetails>";

    private readonly TypeSizes _sizes = new(reader);

    public void CheckAll()
    {
        foreach (var handle in reader.TypeDefinitions) Check(handle);
        foreach (var name in typeNames)
            violations.Require(reader.TypeDefinitions.Any(t => references.Of(t) == name && KindOf(t) is TypeKind.Program), $"no program {name}");
    }

    private void Check(TypeDefinitionHandle handle)
    {
        var (name, kind) = (references.Of(handle), KindOf(handle));
        if (kind is TypeKind.None)
        {
            violations.Add($"the type {name} is neither program nor struct nor closure");
            return;
        }

        var type = reader.GetTypeDefinition(handle);
        var layout = type.Attributes & TypeAttributes.LayoutMask;
        violations.Require(layout is TypeAttributes.AutoLayout or TypeAttributes.SequentialLayout || kind is TypeKind.DataSize, $"the type {name} has a layout of its own");
        // A struct without fields has a byte.
        violations.Require(type.GetLayout() is { PackingSize: 0, Size: <= 1 } || kind is TypeKind.DataSize, $"the type {name} has a size of its own");
        violations.Require((type.Attributes & (TypeAttributes.Import | TypeAttributes.WindowsRuntime | TypeAttributes.HasSecurity | TypeAttributes.Interface)) == 0, $"the type {name} is no plain one");
        var most = name.Contains("<>c__DisplayClass", StringComparison.Ordinal) ? MostClosureBytes : MostStructBytes;
        violations.Require(kind is not TypeKind.Struct || _sizes.Of(handle) <= most, $"the struct {name} has more than {most} bytes");
        foreach (var field in type.GetFields()) CheckField(field, name, kind);
        foreach (var method in type.GetMethods()) CheckMethod(method, name, kind);
    }

    private void CheckField(FieldDefinitionHandle handle, string type, TypeKind kind)
    {
        var field = reader.GetFieldDefinition(handle);
        var signature = names.Measured(field.DecodeSignature(names, null));
        var name = $"{type}.{reader.GetString(field.Name)}";
        if ((field.Attributes & FieldAttributes.Literal) != 0) return;
        var isStatic = (field.Attributes & FieldAttributes.Static) != 0;
        var isData = (field.Attributes & FieldAttributes.HasFieldRVA) != 0;
        violations.Require((field.Attributes & (FieldAttributes.HasFieldMarshal | FieldAttributes.PinvokeImpl)) == 0, $"the field {name} is marshalled");
        violations.Require(signature != "System.Object", $"the field {name} is of type object");
        violations.Require(isData == kind is TypeKind.Data, $"the field {name} is constant data");
        violations.Require(!isStatic || kind is TypeKind.Data or TypeKind.Cache, $"the field {name} is static");
        violations.Require(isStatic || kind is TypeKind.Struct or TypeKind.Closure, $"the field {name}: a program has no state");
        // A cache holds lambdas that hold nothing, or itself.
        violations.Require(kind is not TypeKind.Cache || signature == type || IsDelegate(signature), $"the field {name} holds more than a lambda");
    }

    private void CheckMethod(MethodDefinitionHandle handle, string type, TypeKind kind)
    {
        var method = reader.GetMethodDefinition(handle);
        var name = reader.GetString(method.Name);
        var where = $"{type}.{name}";
        var signature = method.DecodeSignature(names, null);
        foreach (var part in signature.ParameterTypes.Append(signature.ReturnType)) names.Measured(part);
        violations.Require(kind is not TypeKind.DataSize and not TypeKind.Module, $"the method {where}");
        violations.Require(method.ImplAttributes == 0, $"the method {where} is not of IL");
        violations.Require(method.RelativeVirtualAddress != 0, $"the method {where} has no body");
        violations.Require((method.Attributes & (MethodAttributes.PinvokeImpl | MethodAttributes.Abstract | MethodAttributes.HasSecurity | MethodAttributes.UnmanagedExport)) == 0, $"the method {where} is no plain one");
        violations.Require(signature.Header.CallingConvention is SignatureCallingConvention.Default, $"the method {where} has an unusual calling convention");
        violations.Require(name is not "Finalize", $"the method {where} is a finaliser");
        violations.Require(name is not ".cctor" || kind is TypeKind.Cache, $"the method {where} runs before anything is checked");
        var isProgress = kind is TypeKind.Program && name == "Progress" && signature is { ReturnType: "System.Double", ParameterTypes: ["CaR.Rewards.Observation"] };
        violations.Require((method.Attributes & MethodAttributes.Virtual) == 0 || (isProgress && (method.Attributes & MethodAttributes.NewSlot) == 0), $"the method {where} is virtual");
        violations.Require(stage is ImageStage.Compiled || !signature.ParameterTypes.Append(signature.ReturnType).Contains("System.Object"), $"the method {where} deals in objects");
    }

    private TypeKind KindOf(TypeDefinitionHandle handle)
    {
        var type = reader.GetTypeDefinition(handle);
        var (name, nested) = (reader.GetString(type.Name), !type.GetDeclaringType().IsNil);
        var sealedType = (type.Attributes & TypeAttributes.Sealed) != 0;
        if (name == "<Module>" && type.BaseType.IsNil) return TypeKind.Module;
        if (type.BaseType.Kind is not HandleKind.TypeReference || !sealedType) return TypeKind.None;
        return references.Of((TypeReferenceHandle)type.BaseType) switch
        {
            ("CaR.Rewards", "CaR.Rewards.RewardProgram") when !nested => TypeKind.Program,
            ("System.Runtime", "System.ValueType") when nested && IsData(type.GetDeclaringType()) => TypeKind.DataSize,
            ("System.Runtime", "System.ValueType") when nested => TypeKind.Struct,
            ("System.Runtime", "System.Object") when !nested && name == Data => TypeKind.Data,
            ("System.Runtime", "System.Object") when nested && name is "<>c" or "<>O" => TypeKind.Cache,
            ("System.Runtime", "System.Object") when nested && name.StartsWith("<>c__DisplayClass", StringComparison.Ordinal) => TypeKind.Closure,
            _ => TypeKind.None,
        };
    }

    private bool IsData(TypeDefinitionHandle handle) => references.Of(handle) == Data;

    private static bool IsDelegate(string type) => type.Split('{')[0] is "System.Func" or "System.Action" or "System.Predicate" or "System.Comparison" or "System.Converter";

    private enum TypeKind
    {
        None,
        Module,
        Program,
        Struct,
        Closure,
        Cache,
        Data,
        DataSize,
    }
}
