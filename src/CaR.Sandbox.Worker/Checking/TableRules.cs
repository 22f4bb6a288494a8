using System.Collections.Immutable;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace CaR.Sandbox.Worker.Checking;

/// <summary>What an image is as a file: small, of IL alone, and without the tables that programs have no use for.</summary>
internal static class TableRules
{
    private const int MostTypes = 1024, MostMethods = 4096, MostSignatureBytes = 2048;

    private static readonly ImmutableArray<TableIndex> s_empty =
    [
        TableIndex.ModuleRef, TableIndex.ImplMap, TableIndex.FieldLayout, TableIndex.FieldMarshal, TableIndex.DeclSecurity,
        TableIndex.ExportedType, TableIndex.File, TableIndex.ManifestResource, TableIndex.Event, TableIndex.EventMap, TableIndex.MethodImpl,
        TableIndex.InterfaceImpl, TableIndex.GenericParam, TableIndex.GenericParamConstraint, TableIndex.AssemblyOS, TableIndex.AssemblyProcessor,
        TableIndex.AssemblyRefOS, TableIndex.AssemblyRefProcessor, TableIndex.EncLog, TableIndex.EncMap, TableIndex.FieldPtr, TableIndex.MethodPtr,
        TableIndex.ParamPtr, TableIndex.PropertyPtr, TableIndex.EventPtr,
    ];

    private static readonly ImmutableArray<string> s_assemblies = ["System.Runtime", "CaR.Rewards", "CaR.Sandbox.Facade"];

    /// <summary>Refuses signatures that are too long to be read: types may be made of types, and reading them goes as deep.</summary>
    /// <exception cref="BadImageFormatException">There is one.</exception>
    public static void CheckSignatures(MetadataReader reader)
    {
        var blobs = reader.MethodDefinitions.Select(h => reader.GetMethodDefinition(h).Signature)
            .Concat(reader.FieldDefinitions.Select(h => reader.GetFieldDefinition(h).Signature))
            .Concat(reader.MemberReferences.Select(h => reader.GetMemberReference(h).Signature))
            .Concat(Rows(reader, TableIndex.StandAloneSig).Select(r => reader.GetStandaloneSignature(MetadataTokens.StandaloneSignatureHandle(r)).Signature))
            .Concat(Rows(reader, TableIndex.TypeSpec).Select(r => reader.GetTypeSpecification(MetadataTokens.TypeSpecificationHandle(r)).Signature))
            .Concat(Rows(reader, TableIndex.MethodSpec).Select(r => reader.GetMethodSpecification(MetadataTokens.MethodSpecificationHandle(r)).Signature));
        if (blobs.Any(b => reader.GetBlobReader(b).Length > MostSignatureBytes)) throw new BadImageFormatException();
    }

    public static void Check(PEReader image, MetadataReader reader, ImageStage stage, Violations violations)
    {
        CheckHeaders(image.PEHeaders, violations);
        foreach (var table in s_empty) violations.Require(reader.GetTableRowCount(table) == 0, $"the table {table} is not empty");
        violations.Require(reader.GetTableRowCount(TableIndex.TypeDef) <= MostTypes, $"more than {MostTypes} types");
        violations.Require(reader.GetTableRowCount(TableIndex.MethodDef) <= MostMethods, $"more than {MostMethods} methods");
        foreach (var handle in reader.AssemblyReferences)
        {
            var assembly = reader.GetAssemblyReference(handle);
            violations.Require(s_assemblies.Contains(reader.GetString(assembly.Name)) && assembly.Culture.IsNil && (assembly.Flags & ~AssemblyFlags.PublicKey) == 0,
                $"a reference to the assembly {reader.GetString(assembly.Name)}");
        }

        foreach (var handle in reader.CustomAttributes)
        {
            var parent = reader.GetCustomAttribute(handle).Constructor;
            violations.Require(stage is ImageStage.Compiled && parent.Kind is HandleKind.MemberReference, "an attribute");
        }
    }

    /// <summary>Numbers of a table's rows.</summary>
    public static IEnumerable<int> Rows(MetadataReader reader, TableIndex table) => Enumerable.Range(1, reader.GetTableRowCount(table));

    private static void CheckHeaders(PEHeaders headers, Violations violations)
    {
        violations.Require(headers.CorHeader is { } cor
            && cor.Flags is CorFlags.ILOnly
            && cor.ManagedNativeHeaderDirectory.Size == 0
            && cor.VtableFixupsDirectory.Size == 0
            && cor.ExportAddressTableJumpsDirectory.Size == 0
            && cor.ResourcesDirectory.Size == 0
            && cor.CodeManagerTableDirectory.Size == 0
            && cor.EntryPointTokenOrRelativeVirtualAddress == 0, "the image is not of IL alone");
        violations.Require(headers.PEHeader is { } pe
            && pe.ThreadLocalStorageTableDirectory.Size == 0
            && pe.ExportTableDirectory.Size == 0
            && pe.DelayImportTableDirectory.Size == 0, "the image has native parts");
        violations.Require(headers.IsDll, "the image is no library");
    }
}
