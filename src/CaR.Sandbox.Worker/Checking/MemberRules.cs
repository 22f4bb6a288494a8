using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;

namespace CaR.Sandbox.Worker.Checking;

/// <summary>What an image refers to outside itself: exact members, and types made of what is allowed.</summary>
internal sealed class MemberRules(MetadataReader reader, References references, SignatureNames names, AllowedImage allowed, Violations violations)
{
    /// <summary>Checks every reference, whether or not an instruction uses it.</summary>
    public void CheckAll(ImageStage stage)
    {
        var attributes = stage is ImageStage.Compiled ? Attributes() : [];
        foreach (var handle in reader.MemberReferences)
            if (!attributes.Contains(handle)) CheckMember(handle);
        foreach (var row in TableRules.Rows(reader, TableIndex.TypeSpec))
            names.Measured(reader.GetTypeSpecification(MetadataTokens.TypeSpecificationHandle(row)).DecodeSignature(names, null));
        foreach (var row in TableRules.Rows(reader, TableIndex.MethodSpec))
            foreach (var type in reader.GetMethodSpecification(MetadataTokens.MethodSpecificationHandle(row)).DecodeSignature(names, null)) names.Measured(type);
    }

    /// <summary>The documentation-comment id and assembly of a member outside the image.</summary>
    public (string Assembly, string Id) Name(MemberReferenceHandle handle)
    {
        var member = reader.GetMemberReference(handle);
        var (assembly, type) = Owner(member.Parent);
        var name = reader.GetString(member.Name);
        return member.GetKind() is MemberReferenceKind.Method
            ? (assembly, References.Id(type, name, member.DecodeMethodSignature(names, null)))
            : (assembly, $"F:{type}.{name}");
    }

    private void CheckMember(MemberReferenceHandle handle)
    {
        var (assembly, id) = Name(handle);
        if (assembly == ArrayOwner) violations.Require(IsArrayAccess(id), $"{id} of an array");
        else violations.Require(allowed.AllowsMember(assembly, id), $"{id} of {(assembly.Length > 0 ? assembly : "nowhere")}");
        var member = reader.GetMemberReference(handle);
        if (member.GetKind() is MemberReferenceKind.Field) member.DecodeFieldSignature(names, null);
        else violations.Require(member.DecodeMethodSignature(names, null).Header.CallingConvention is SignatureCallingConvention.Default, $"{id} with an unusual calling convention");
    }

    /// <summary>Where members of arrays of two and three dimensions are said to live.</summary>
    private const string ArrayOwner = "an array";

    private static bool IsArrayAccess(string id) => id.Split('(')[0] is "M:.Get" or "M:.Set" or "M:.Address" or "M:.#ctor";

    private (string Assembly, string Type) Owner(EntityHandle parent)
    {
        switch (parent.Kind)
        {
            case HandleKind.TypeReference:
                return references.Of((TypeReferenceHandle)parent);
            case HandleKind.TypeSpecification:
                var blob = reader.GetBlobReader(reader.GetTypeSpecification((TypeSpecificationHandle)parent).Signature);
                if (blob.ReadSignatureTypeCode() is var code && code is SignatureTypeCode.Array) return (ArrayOwner, "");
                if (code is not SignatureTypeCode.GenericTypeInstance) return ("", "?");
                blob.ReadCompressedInteger();
                var generic = blob.ReadTypeHandle();
                return generic.Kind is HandleKind.TypeReference ? references.Of((TypeReferenceHandle)generic) : ("", "?");
            default:
                return ("", "?");
        }
    }

    private HashSet<EntityHandle> Attributes() => [.. reader.CustomAttributes.Select(a => reader.GetCustomAttribute(a).Constructor)];
}
