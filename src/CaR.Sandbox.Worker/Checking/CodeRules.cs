using System.Reflection;
using System.Reflection.Emit;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace CaR.Sandbox.Worker.Checking;

/// <summary>What a method may do: instructions of a closed list, on what is allowed or the image's own.</summary>
internal sealed class CodeRules(
    MetadataReader reader, PEReader file, MemberRules members, SignatureNames names, AllowedImage allowed, ImageStage stage, Violations violations)
{
    private const int MostFrameBytes = 8 * 1024, MostCodeBytes = 64 * 1024;

    private readonly TypeSizes _sizes = new(reader);
    private string _where = "";

    public void Check(MethodDefinitionHandle handle)
    {
        var method = reader.GetMethodDefinition(handle);
        _where = reader.GetString(method.Name);
        if (method.RelativeVirtualAddress == 0) return;
        var body = file.GetMethodBody(method.RelativeVirtualAddress);
        Require(body.Size <= MostCodeBytes, "is too long");
        Require(stage is ImageStage.Compiled || body.ExceptionRegions.IsEmpty, "catches exceptions");
        Require(body.ExceptionRegions.All(r => r.Kind is ExceptionRegionKind.Finally), "catches exceptions");
        CheckFrame(body, method);
        var code = Opcodes.Read(body.GetILReader());
        var starts = code.Select(i => i.Offset).ToHashSet();
        for (var i = 0; i < code.Count; i++)
        {
            Require(allowed.AllowsOpcode(code[i].Code.Name!), $"uses {code[i].Code.Name}");
            Require(code[i].Targets.All(starts.Contains), "jumps into the middle of an instruction");
            CheckOperand(code, i);
        }

        Require(code.Count > 0 && code[^1].Code.FlowControl is FlowControl.Return or FlowControl.Branch or FlowControl.Throw or FlowControl.Call, "runs off its end");
    }

    private void CheckFrame(MethodBodyBlock body, MethodDefinition method)
    {
        var frame = body.MaxStack * 8L;
        frame += method.DecodeSignature(_sizes, null).ParameterTypes.Sum(s => (long)s);
        if (!body.LocalSignature.IsNil)
        {
            var locals = reader.GetStandaloneSignature(body.LocalSignature);
            Require(locals.GetKind() is StandaloneSignatureKind.LocalVariables, "has no variables where it says so");
            Require(body.LocalVariablesInitialized, "begins with what others left in memory");
            foreach (var local in locals.DecodeLocalSignature(names, null)) Require(names.Measured(local) != "System.Object", "has a variable of type object");
            frame += locals.DecodeLocalSignature(_sizes, null).Sum(s => (long)s);
        }

        Require(frame <= MostFrameBytes, $"has more than {MostFrameBytes} bytes of variables");
    }

    private void CheckOperand(List<Opcodes.Instruction> code, int at)
    {
        var (opcode, operand) = (code[at].Code, code[at].Operand);
        switch (opcode.OperandType)
        {
            case OperandType.InlineMethod:
                CheckMethod(opcode, MetadataTokens.EntityHandle(operand));
                break;
            case OperandType.InlineField:
                CheckField(opcode, MetadataTokens.EntityHandle(operand));
                break;
            case OperandType.InlineType:
                CheckType(opcode, MetadataTokens.EntityHandle(operand), code, at);
                break;
            case OperandType.InlineTok:
                Require(opcode == OpCodes.Ldtoken && MetadataTokens.EntityHandle(operand) is { Kind: HandleKind.FieldDefinition } field
                    && (reader.GetFieldDefinition((FieldDefinitionHandle)field).Attributes & FieldAttributes.HasFieldRVA) != 0, "takes a token of something else than constant data");
                break;
            case OperandType.InlineSig:
                Require(false, "calls by signature");
                break;
        }
    }

    private void CheckMethod(OpCode opcode, EntityHandle method)
    {
        if (method.Kind is HandleKind.MethodSpecification) method = reader.GetMethodSpecification((MethodSpecificationHandle)method).Method;
        if (method.Kind is HandleKind.MethodDefinition)
        {
            var own = reader.GetMethodDefinition((MethodDefinitionHandle)method);
            var owner = reader.GetTypeDefinition(own.GetDeclaringType());
            Require(reader.GetString(own.Name) is not ".cctor", "calls a type's initialiser");
            Require(opcode != OpCodes.Newobj || !owner.GetDeclaringType().IsNil, "makes a program");
            return;
        }

        Require(method.Kind is HandleKind.MemberReference, "calls what is no method");
        if (method.Kind is not HandleKind.MemberReference || opcode != OpCodes.Ldftn && opcode != OpCodes.Ldvirtftn) return;
        var (assembly, id) = members.Name((MemberReferenceHandle)method);
        // A guard is a call in its place, never a value to be passed on.
        Require(!id.StartsWith("M:CaR.Sandbox.Guarding.", StringComparison.Ordinal) && !id.Contains("#ctor", StringComparison.Ordinal) && assembly.Length > 0, $"takes the address of {id}");
    }

    private void CheckField(OpCode opcode, EntityHandle field)
    {
        if (field.Kind is HandleKind.MemberReference)
        {
            // Of others a program reads and, in its own tuples, writes; what is static is read only.
            Require(opcode != OpCodes.Stsfld && opcode != OpCodes.Ldsflda, "writes a field that is not its own");
            return;
        }

        Require(field.Kind is HandleKind.FieldDefinition, "uses what is no field");
        Require(opcode != OpCodes.Ldsflda, "takes the address of a static field");
        if (field.Kind is HandleKind.FieldDefinition)
            Require((reader.GetFieldDefinition((FieldDefinitionHandle)field).Attributes & FieldAttributes.HasFieldRVA) == 0, "uses constant data as a field");
    }

    private void CheckType(OpCode opcode, EntityHandle type, List<Opcodes.Instruction> code, int at)
    {
        // The compiler boxes what no arm of a switch expression matched, on the way to its own helper; the guards take it out.
        if (opcode == OpCodes.Box) Require(at + 1 < code.Count && CallsOwnHelper(code[at + 1]), "makes an object of a value");
        if (type.Kind is HandleKind.TypeReference) names.GetTypeFromReference(reader, (TypeReferenceHandle)type, 0);
        else Require(type.Kind is HandleKind.TypeDefinition or HandleKind.TypeSpecification, "uses what is no type");
    }

    private bool CallsOwnHelper(Opcodes.Instruction next) =>
        next.Code == OpCodes.Call && MetadataTokens.EntityHandle(next.Operand) is { Kind: HandleKind.MethodDefinition } helper
        && reader.GetString(reader.GetMethodDefinition((MethodDefinitionHandle)helper).Name) == "ThrowSwitchExpressionException";

    private void Require(bool holds, string otherwise) => violations.Require(holds, $"the method {_where} {otherwise}");
}
